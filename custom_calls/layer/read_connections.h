// Checks of the connections of a layer.
#ifndef SPIKEJAX_READ_CONNECTIONS_H_
#define SPIKEJAX_READ_CONNECTIONS_H_

#include <cstdint>

#include "layer/layer.h"
#include "layer/read_layer.h"
#include "runtime/checks.h"
#include "runtime/parallel.h"
#include "sparse/read_sparse.h"
#include "xla/ffi/api/ffi.h"

namespace spikejax {

inline bool IsAbsent(const ffi::AnyBuffer& buffer) {
  return buffer.dimensions().size() == 1 && buffer.dimensions()[0] == 0;
}

// Starts (1 or G, inputs + 1), ids (1 or G, E) and weights (1 or G, E), to `outputs`.
inline ffi::Error ReadConnections(Pool& pool, const char* operation,
                                  const ffi::AnyBuffer& starts,
                                  const ffi::AnyBuffer& ids,
                                  const ffi::AnyBuffer& weights, int64_t groups,
                                  int64_t outputs, Reader& reader, Connections& w,
                                  int64_t& inputs) {
  sparse::SparseSizes sizes;
  ffi::Error error =
      sparse::ReadSparse(operation, starts, ids, groups, 0, outputs, sizes);
  if (error.failure()) return error;
  w.weight = reader.Read<float>("weights", weights, {sizes.entries});
  if (reader.error().failure()) return reader.error();
  const auto of_groups = [](const ffi::AnyBuffer& buffer) {
    const auto found = sparse::OfGroups<const int32_t>(buffer);
    return Field<const int32_t>{found.data, found.stride};
  };
  w.start = of_groups(starts);
  w.id = of_groups(ids);
  inputs = sizes.inputs;
  return sparse::CheckPattern(pool, operation, starts, ids, sizes);
}

// The feedback of a layer: weights (1 or G, N, N), or with starts and ids connections.
inline ffi::Error ReadFeedback(Pool& pool, const char* operation,
                               const ffi::AnyBuffer& starts, const ffi::AnyBuffer& ids,
                               const ffi::AnyBuffer& weights, const Layer& layer,
                               Reader& reader, Field<float>& w, Connections& few) {
  if (IsAbsent(starts)) {
    reader.Require(IsAbsent(ids), "starts together with ids");
    w = reader.Read<float>("w", weights, {layer.neurons, layer.neurons}, true);
    return reader.error();
  }
  int64_t inputs = 0;
  ffi::Error error = ReadConnections(pool, operation, starts, ids, weights,
                                     layer.groups, layer.neurons, reader, few, inputs);
  if (error.failure()) return error;
  reader.Require(inputs == layer.neurons, "connections from every neuron");
  return reader.error();
}

}  // namespace spikejax

#endif  // SPIKEJAX_READ_CONNECTIONS_H_
