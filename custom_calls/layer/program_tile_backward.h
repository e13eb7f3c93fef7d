// Some rows and columns of a layer whose neurons are a program, backwards.
#ifndef SPIKEJAX_PROGRAM_TILE_BACKWARD_H_
#define SPIKEJAX_PROGRAM_TILE_BACKWARD_H_

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <vector>

#include "base/isa.h"
#include "base/memory.h"
#include "bits/events.h"
#include "layer/layer.h"
#include "layer/lif_backward.h"
#include "layer/program.h"
#include "layer/program_tile.h"
#include "layer/tile_backward.h"

namespace spikejax {

struct ProgramBackward : Backward {
  Part part;
  // Forwards, what follows from the traces and from itself some steps before: fields of
  // the state, that the way back reads as traces behind those that are kept.
  Part replay;
  int64_t states = 0, traces = 0, every = 1;
  // Constants in the order of the results, of which not all may be wanted.
  std::vector<int64_t> gradients;
  Field<float> state;               // (states, B, N) before the first step
  Field<float> trace;               // of traces T rows each, of again the others, B, N
  Field<float> dstate_end, dstate;  // (states, B, N)

  // How many fields follow.
  int64_t again() const { return static_cast<int64_t>(replay.step.outputs.size()); }
};

struct ThroughSlopesArgs {
  int64_t width;
  const uint32_t* wanted;
  const float* slope;  // of what is wanted, in a row
  const float* dz;     // likewise, or null
  // And for all neurons, or null:
  const float* outer;
  const float* end;
  const float* also;
  const float* counts;
  float* slopes;  // (width,), zero elsewhere
  float* dzs;
};

// Slopes and the cotangents of spikes, where they are wanted.
inline int64_t ThroughSlopes(const ThroughSlopesArgs& args) {
  std::fill_n(args.slopes, args.width, 0.0f);
  std::fill_n(args.dzs, args.width, 0.0f);
  int64_t k = 0;
  for (int64_t first = 0; first < args.width; first += kWord) {
    for (uint32_t bits = args.wanted[first / kWord]; bits != 0; bits &= bits - 1, ++k) {
      const int64_t n = first + LowestBit(bits);
      float dz = args.dz == nullptr ? 0.0f : args.dz[k];
      if (args.outer != nullptr) dz += args.outer[n];
      if (args.end != nullptr) dz += args.end[n];
      if (args.also != nullptr) dz += args.also[n];
      if (args.counts != nullptr) dz += args.counts[n];
      args.slopes[n] = args.slope[k];
      args.dzs[n] = dz;
    }
  }
  return k;
}

class ProgramBackwardTile : public BackwardTileBase {
 public:
  using Given = ProgramBackward;

  ProgramBackwardTile(const ProgramBackward& f, const LayerTiles& tiles, int64_t team,
                      int64_t block)
      : BackwardTileBase(f, tiles, team, block, false),
        f_(f),
        machine_(f.part.step),
        replay_(f.replay.step),
        block_(std::min(f.part.step.block(),
                        f.again() > 0 ? f.replay.step.block() : Code::kMostAtOnce)),
        again_(f.again()),
        results_(f.states + 1 + f.gradients.size()),
        reads_spike_(f.states + 1) {
    dstate_ = Uninitialised<float>(f.states * rows_ * width_);
    dx_ = Uninitialised<float>(rows_ * width_);
    const int64_t gradients = static_cast<int64_t>(f.gradients.size());
    scratch_ = Uninitialised<float>((3 + f.states + gradients) * block_);
    for (int64_t k = 0; k < gradients; ++k) {
      results_[f.states + 1 + k] = Scratch(3 + f.states + k);
    }
    for (int64_t k = 0; k < f.states; ++k) {
      for (int64_t r = 0; r < rows_; ++r) {
        if (f.dstate_end) {
          std::memcpy(Own(k, r), Of(f.dstate_end, k, r), width_ * 4);
        } else {
          std::fill_n(Own(k, r), width_, 0.0f);
        }
      }
    }
    derived_ = Derive(f.part.before, width_, [&](int64_t k) { return Constant(k); });
    if (again_ > 0) {
      stretch_ =
          Uninitialised<float>(std::min(f.every, l_.steps) * again_ * rows_ * width_);
      known_ = Derive(f.replay.before, width_, [&](int64_t k) { return Constant(k); });
      afterwards_.resize(again_);
    }
    for (const Source& source : f.part.step.sources) {
      if (source.kind == SourceKind::kSpike) reads_spike_[f.states] = true;
      if (source.kind == SourceKind::kBefore) reads_spike_[source.index] = true;
    }
  }

  // The cotangents of the input in the step that was last.
  Rows dx() const { return {dx_.get(), width_}; }

  Rows Retreat(int64_t t) { return Retreat(t, 0, rows_); }

  // The cotangents at t from those at t + 1, of some rows.
  Rows Retreat(int64_t t, int64_t first, int64_t rows) {
    if (again_ > 0 && (t + 1 == l_.steps || (t + 1) % f_.every == 0)) {
      for (int64_t r = first; r < first + rows; ++r) {
        for (int64_t n = 0; n < width_; n += block_) {
          Replay(t, r, n, std::min(block_, width_ - n));
        }
      }
    }
    if (f_.dy) ReadOuts(t, first, rows);
    const Outer outer = ReadOuter(t, first, rows);
    for (int64_t r = first; r < first + rows; ++r) {
      ReadDistances(r);
      const auto row = [&](const float* data, int64_t stride) {
        return data == nullptr ? nullptr : data + (r - first) * stride;
      };
      ThroughSlopesArgs args{};
      args.slope = distance_[r];
      args.dz = HasInner() ? dz_.get() + begin_[r] : nullptr;
      args.outer = row(outer.trace.data, outer.trace.stride);
      args.also = row(outer.also.data, outer.also.stride);
      args.end = row(outer.end, l_.neurons);
      args.counts = row(outer.counts, l_.neurons);
      for (int64_t n = 0; n < width_; n += block_) {
        Some(t, r, n, std::min(block_, width_ - n), args);
      }
    }
    return PutOut(t, first, rows, {dx().data + first * width_, width_});
  }

  // The cotangents of the state before the first step.
  void Finish() const {
    for (int64_t k = 0; k < f_.states; ++k) {
      for (int64_t r = 0; r < rows_; ++r) {
        std::memcpy(Of(f_.dstate, k, r), Own(k, r), width_ * 4);
      }
    }
  }

 private:
  float* Own(int64_t k, int64_t r) const {
    return dstate_.get() + (k * rows_ + r) * width_;
  }
  float* Of(const Field<float>& field, int64_t k, int64_t r) const {
    return field.at(group_) + (k * l_.batch + row_ + r) * l_.neurons + column_;
  }
  const float* Constant(int64_t k) const {
    return f_.constants.at(group_) + (kLearned + k) * l_.neurons + column_;
  }
  float* Scratch(int64_t k) const { return scratch_.get() + k * block_; }

  // Spikes as numbers, of the words that begin at neuron n of row r.
  void PutBits(int64_t t, int64_t r, int64_t n, int64_t width, float* to) const {
    std::fill_n(to, width, 0.0f);
    const uint32_t* words = Bits(f_.fired, t, r) + n / kWord;
    for (int64_t first = 0; first < width; first += kWord) {
      for (uint32_t bits = words[first / kWord]; bits != 0; bits &= bits - 1) {
        to[first + LowestBit(bits)] = 1.0f;
      }
    }
  }

  const float* Where(const Source& source, int64_t t, int64_t r, int64_t n) const {
    switch (source.kind) {
      case SourceKind::kConstant:
        return Constant(source.index) + n;
      case SourceKind::kDerived:
        return derived_.get() + source.index * width_ + n;
      case SourceKind::kSpike:
        return Scratch(2);
      case SourceKind::kCotangent:
        return Own(source.index, r) + n;
      case SourceKind::kDz:
        return Scratch(1);
      case SourceKind::kSlope:
        return Scratch(0);
      case SourceKind::kBefore:
        return t > 0 ? Scratch(3 + source.index) : Of(f_.state, source.index, r) + n;
      case SourceKind::kState:
        return Again(source.index, t, r) + n;
      default:
        if (source.index >= f_.traces) return Again(source.index - f_.traces, t, r) + n;
        return Kept(source.index * l_.steps + t, r) + n;
    }
  }

  // Row r of a field that follows, at t.
  float* Again(int64_t field, int64_t t, int64_t r) const {
    return stretch_.get() + ((t % f_.every * again_ + field) * rows_ + r) * width_;
  }
  // Row r of those that are kept.
  const float* Kept(int64_t row, int64_t r) const {
    return f_.trace.at(group_) + (row * l_.batch + row_ + r) * l_.neurons + column_;
  }

  // What follows of a stretch of steps that ends at t, of some neurons.
  void Replay(int64_t t, int64_t r, int64_t n, int64_t width) {
    const int64_t first = t - t % f_.every;
    const int64_t marks = Blocks(l_.steps, f_.every);
    for (int64_t k = 0; k < again_; ++k) {
      const int64_t row = f_.traces * l_.steps + k * marks + first / f_.every;
      std::memcpy(Again(k, first, r) + n, Kept(row, r) + n, width * 4);
    }
    const Code& code = f_.replay.step;
    for (int64_t s = first; s < t; ++s) {
      for (int64_t k = 0; k < code.given(); ++k) {
        const Source& source = code.sources[k];
        const bool is_before = source.kind == SourceKind::kBefore && s > 0;
        if (source.kind == SourceKind::kSpike) PutBits(s, r, n, width, Scratch(2));
        if (is_before) PutBits(s - 1, r, n, width, Scratch(3 + source.index));
        const bool is_derived = source.kind == SourceKind::kDerived;
        replay_.Give(k, is_derived ? known_.get() + source.index * width_ + n
                                   : Where(source, s, r, n));
      }
      for (int64_t k = 0; k < again_; ++k) afterwards_[k] = Again(k, s + 1, r) + n;
      replay_.Run(width, afterwards_.data());
    }
  }

  void Some(int64_t t, int64_t r, int64_t n, int64_t width, ThroughSlopesArgs& args) {
    const auto move = [](const float*& from, int64_t by) {
      if (from != nullptr) from += by;
    };
    args.width = width;
    args.wanted = Bits(f_.wanted, t, r) + n / kWord;
    args.slopes = Scratch(0);
    args.dzs = Scratch(1);
    const int64_t count = ThroughSlopes(args);
    args.slope += count;
    move(args.dz, count);
    for (const float** from : {&args.outer, &args.end, &args.also, &args.counts}) {
      move(*from, width);
    }
    if (reads_spike_[f_.states]) PutBits(t, r, n, width, Scratch(2));
    for (int64_t k = 0; t > 0 && k < f_.states; ++k) {
      if (reads_spike_[k]) PutBits(t - 1, r, n, width, Scratch(3 + k));
    }
    const Code& code = f_.part.step;
    for (int64_t k = 0; k < code.given(); ++k) {
      machine_.Give(k, Where(code.sources[k], t, r, n));
    }
    for (int64_t k = 0; k < f_.states; ++k) results_[k] = Own(k, r) + n;
    results_[f_.states] = dx_.get() + r * width_ + n;
    machine_.Run(width, results_.data());
    for (size_t k = 0; k < f_.gradients.size(); ++k) {
      if (!f_.wants[kLearned + f_.gradients[k]]) continue;
      const int64_t row = group_ * l_.batch + row_ + r;
      float* sum = f_.sums +
                   (row * f_.learned + kLearned + f_.gradients[k]) * l_.neurons +
                   column_ + n;
      RunOnWidest<Sums>(
          SumsArgs{1, width, results_[f_.states + 1 + k], width, sum, l_.neurons});
    }
  }

  const ProgramBackward& f_;
  Machine machine_, replay_;
  const int64_t block_, again_;
  std::vector<float*> results_, afterwards_;
  std::vector<bool> reads_spike_;
  Array<float> dstate_, dx_, derived_, scratch_;
  Array<float> stretch_, known_;  // (every, again, rows, width), (derived, width)
};

}  // namespace spikejax

#endif  // SPIKEJAX_PROGRAM_TILE_BACKWARD_H_
