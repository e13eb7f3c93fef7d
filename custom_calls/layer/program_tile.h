// Some rows and columns of a layer whose neurons are a program, forwards.
#ifndef SPIKEJAX_PROGRAM_TILE_H_
#define SPIKEJAX_PROGRAM_TILE_H_

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "base/isa.h"
#include "base/memory.h"
#include "base/number.h"
#include "bits/events.h"
#include "layer/draws.h"
#include "layer/layer.h"
#include "layer/lif_step.h"
#include "layer/program.h"
#include "layer/tile.h"

namespace spikejax {

constexpr int64_t kMostStates = 16;  // fields

// Constants of a program are rows behind those that all layers have.
struct ProgramForward : Forward {
  Part part;
  int64_t states = 0;
  std::vector<Source> traced;  // what is kept of every step, before it
  std::vector<Source> marked;  // and of each so many of them
  int64_t every = 1;
  Field<float> state, state_end;  // (states, B, N)
  Field<float> trace;             // of traced T rows each, of marked the others, B, N
  // Where slopes are drawn: of every row its salt and the index of its first neuron,
  // (2, B). The first row of constants is then the share of a slope that is its
  // probability.
  Field<uint32_t> salt;
};

struct BitsOfArgs {
  int64_t width;
  const float* v;
  const float* slope;
  uint32_t* fired;
  uint32_t* wanted;
  float* spikes;  // or null
  uint16_t* half_spikes;
  uint16_t one;
};

// Which neurons fired, and of which the cotangent is wanted.
struct BitsOf {
  static SPIKEJAX_INLINE void Run(const BitsOfArgs& args) {
    for (int64_t first = 0; first < args.width; first += kWord) {
      const int64_t width = std::min(kWord, args.width - first);
      uint32_t* fired = args.fired + first / kWord;
      uint32_t* wanted = args.wanted + first / kWord;
#if defined(SPIKEJAX_AVX512)
      if (width == kWord && HasAvx512()) {
        WordAvx512(args.v + first, args.slope + first, fired, wanted);
        continue;
      }
#endif
      width == kWord ? Word(args, first, kWord, fired, wanted)
                     : Word(args, first, width, fired, wanted);
    }
    if (args.spikes != nullptr) {
      float* __restrict to = args.spikes;
      for (int64_t j = 0; j < args.width; ++j) to[j] = args.v[j] > 0.0f ? 1.0f : 0.0f;
    }
    if (args.half_spikes != nullptr) {
      uint16_t* __restrict to = args.half_spikes;
      for (int64_t j = 0; j < args.width; ++j) {
        to[j] = args.v[j] > 0.0f ? args.one : uint16_t{0};
      }
    }
  }

  static SPIKEJAX_INLINE void Word(const BitsOfArgs& args, int64_t first, int64_t size,
                                   uint32_t* fired, uint32_t* wanted) {
    const float* v = args.v + first;
    const float* slope = args.slope + first;
    uint32_t above = 0, near = 0;
    for (int64_t j = 0; j < size; ++j) {
      above |= v[j] > 0.0f ? uint32_t{1} << j : 0u;
      near |= slope[j] != 0.0f ? uint32_t{1} << j : 0u;
    }
    *fired = above;
    *wanted = near;
  }

#if defined(SPIKEJAX_AVX512)

  SPIKEJAX_AVX512 static void WordAvx512(const float* v, const float* slope,
                                         uint32_t* fired, uint32_t* wanted) {
    const __m512 zero = _mm512_setzero_ps();
    uint32_t above = 0, near = 0;
    for (int half = 0; half < 2; ++half) {
      const __m512 x = _mm512_loadu_ps(v + 16 * half);
      const __m512 s = _mm512_loadu_ps(slope + 16 * half);
      above |= uint32_t{_mm512_cmp_ps_mask(x, zero, _CMP_GT_OQ)} << 16 * half;
      near |= uint32_t{_mm512_cmp_ps_mask(s, zero, _CMP_NEQ_UQ)} << 16 * half;
    }
    *fired = above;
    *wanted = near;
  }

#endif
};

inline void PutSpikes(float* to, BitsOfArgs& args) { args.spikes = to; }

template <typename T>
void PutSpikes(T* to, BitsOfArgs& args) {
  args.half_spikes = &to->bits;
  args.one = Store<T>(1.0f).bits;
}

class ProgramTile : public TileBase {
 public:
  using Given = ProgramForward;

  ProgramTile(const ProgramForward& f, const LayerTiles& tiles, int64_t team,
              int64_t block)
      : TileBase(f, tiles, team, block),
        f_(f),
        machine_(f.part.step),
        results_(2 + f.states) {
    distances_ = Uninitialised<float>(2 * f.part.step.block());
    results_[0] = distances_.get();
    results_[1] = distances_.get() + f.part.step.block();
    state_ = Uninitialised<float>(f.states * rows_ * width_);
    for (int64_t k = 0; k < f.states; ++k) {
      for (int64_t r = 0; r < rows_; ++r) {
        std::memcpy(Own(k, r), Of(f.state, k, r), width_ * 4);
      }
    }
    derived_ = Derive(f.part.before, width_,
                      [&](int64_t k) { return Constants(kLearned + k); });
  }

  void Advance(int64_t t, const Rows& x) { Advance(t, 0, rows_, x); }

  // One step of some rows, whose currents are at x.
  void Advance(int64_t t, int64_t first, int64_t rows, const Rows& x) {
    KeepTraces(t, first, rows, x);
    const int64_t block = f_.part.step.block();
    for (int64_t r = first; r < first + rows; ++r) {
      const float* input = x.data + (r - first) * x.stride;
      for (int64_t n = 0; n < width_; n += block) {
        Some(t, r, n, std::min(block, width_ - n), input + n);
      }
    }
    if (f_.counts) {
      RunOnWidest<CountSpikes>(CountSpikesArgs{
          rows, width_,
          Trace(f_.fired, t, l_.words, column_ / kWord + first * l_.words), l_.words,
          State(f_.counts, first), l_.neurons});
    }
  }

  void Finish() const {
    for (int64_t k = 0; k < f_.states; ++k) {
      for (int64_t r = 0; r < rows_; ++r) {
        std::memcpy(Of(f_.state_end, k, r), Own(k, r), width_ * 4);
      }
    }
  }

 private:
  // Row r of field k, of the tile's own and of an array (G, states, B, N).
  float* Own(int64_t k, int64_t r) const {
    return state_.get() + (k * rows_ + r) * width_;
  }
  float* Of(const Field<float>& field, int64_t k, int64_t r) const {
    return field.at(group_) + (k * l_.batch + row_ + r) * l_.neurons + column_;
  }

  const float* Where(const Source& source, int64_t r, int64_t n, const float* x) const {
    switch (source.kind) {
      case SourceKind::kState:
        return Own(source.index, r) + n;
      case SourceKind::kConstant:
        return Constants(kLearned + source.index) + n;
      case SourceKind::kDerived:
        return derived_.get() + source.index * width_ + n;
      default:
        return x;
    }
  }

  // What is read again on the way back, past the caches where it is much.
  void KeepTraces(int64_t t, int64_t first, int64_t rows, const Rows& x) const {
    const int64_t step = l_.batch * l_.neurons, size = l_.steps * step;
    const bool streams = size * 4 >= kStreamed;
    const auto keep = [&](const Source& source, int64_t row) {
      const bool is_state = source.kind == SourceKind::kState;
      const bool is_x = source.kind == SourceKind::kX;
      RunOnWidest<Convert<float, float>>(ConvertArgs<float, float>{
          Where(source, first, 0, x.data),
          is_state ? width_
          : is_x   ? x.stride
                   : 0,
          f_.trace.at(group_) + row * step + At(0) + first * l_.neurons, l_.neurons,
          rows, width_, streams});
    };
    const int64_t traced = static_cast<int64_t>(f_.traced.size());
    for (int64_t m = 0; m < traced; ++m) keep(f_.traced[m], m * l_.steps + t);
    const int64_t marked = static_cast<int64_t>(f_.marked.size());
    const int64_t marks = Blocks(l_.steps, f_.every);
    for (int64_t n = 0; t % f_.every == 0 && n < marked; ++n) {
      keep(f_.marked[n], traced * l_.steps + n * marks + t / f_.every);
    }
    if (f_.trace && streams) StreamsDone();
  }

  void Some(int64_t t, int64_t r, int64_t n, int64_t width, const float* x) {
    const Code& code = f_.part.step;
    for (int64_t k = 0; k < code.given(); ++k) {
      machine_.Give(k, Where(code.sources[k], r, n, x));
    }
    const int64_t at = At(t) + r * l_.neurons + n;
    for (int64_t k = 0; k < f_.states; ++k) results_[2 + k] = Own(k, r) + n;
    machine_.Run(width, results_.data());
    if (f_.salt) {
      const uint32_t* salt = f_.salt.at(group_) + row_ + r;
      const uint32_t first = salt[l_.batch] + static_cast<uint32_t>(column_ + n);
      RunOnWidest<KeepSlopes>(
          KeepSlopesArgs{width, *salt + static_cast<uint32_t>(t) * kStepSalt, first,
                         Constants(kAlpha) + n, results_[1]});
    }
    BitsOfArgs args{};
    args.width = width;
    args.v = results_[0];
    args.slope = results_[1];
    const int64_t word = (column_ + n) / kWord + r * l_.words;
    args.fired = Trace(f_.fired, t, l_.words, word);
    args.wanted = Trace(f_.wanted, t, l_.words, word);
    if (f_.spikes) {
      f_.spikes.Visit(group_, at, [&](auto* to) { PutSpikes(to, args); });
    }
    RunOnWidest<BitsOf>(args);
    for (int64_t j = 0; f_.distance && j < width; j += kWord) {
      distance_[r].Append(args.slope + j, args.wanted[j / kWord],
                          std::min(kWord, width - j));
    }
    if (t + 1 == l_.steps) {
      float* z = State(f_.z_end, r) + n;
      for (int64_t j = 0; j < width; ++j) z[j] = args.v[j] > 0.0f ? 1.0f : 0.0f;
    }
  }

  const ProgramForward& f_;
  Machine machine_;
  std::vector<float*> results_;
  Array<float> state_, derived_, distances_;
};

}  // namespace spikejax

#endif  // SPIKEJAX_PROGRAM_TILE_H_
