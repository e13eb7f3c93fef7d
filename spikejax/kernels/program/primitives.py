"""Names of the primitives of jaxprs, and the operations that they are."""

SAME = {
    **{"add": "add", "add_any": "add", "sub": "sub", "mul": "mul", "div": "div"},
    **{"max": "max", "min": "min", "pow": "pow", "rem": "rem", "gt": "gt", "ge": "ge"},
    **{"eq": "eq", "ne": "ne", "and": "and", "or": "or", "not": "not", "neg": "neg"},
    **{"abs": "abs", "sign": "sign", "sqrt": "sqrt", "rsqrt": "rsqrt", "exp": "exp"},
    **{"expm1": "expm1", "log": "log", "log1p": "log1p", "tanh": "tanh"},
    **{"logistic": "logistic", "sin": "sin", "cos": "cos", "floor": "floor"},
    **{"ceil": "ceil"},
}
AS_IT_IS = ("stop_gradient", "copy", "copy_p", "optimization_barrier")
INNER = ("jaxpr", "call_jaxpr", "fun_jaxpr")
CUSTOM = ("custom_jvp_call", "custom_vjp_call", "custom_vjp_call_jaxpr")
RANDOM = ("random_bits", "random_wrap", "random_unwrap", "threefry2x32", "random_seed")
# Elementwise, and no operation of a program.
WITHOUT = ("atan2", "erf", "erfc", "erf_inv", "lgamma", "digamma", "nextafter", "acosh")
