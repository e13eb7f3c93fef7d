// What a layer of leaky integrate-and-fire neurons reads and writes backwards.
#ifndef SPIKEJAX_LIF_BACKWARD_H_
#define SPIKEJAX_LIF_BACKWARD_H_

#include <cstdint>

#include "base/memory.h"
#include "layer/edge.h"
#include "layer/layer.h"

namespace spikejax {

struct Backward {
  Layer layer;
  int64_t slope = kTriangle;
  int64_t learned = kLearned;  // constants that may have gradients
  bool wants[kMostLearned] = {};
  Field<uint32_t> fired, wanted, distance;
  Field<float> u_trace, i_trace, i, h, u, z, y, constants, w;
  Connections few;  // in the place of w
  // w without y: what came back was a constant, and w is not here.
  bool is_held = false;
  Field<uint32_t> x;   // spikes that came in, and
  Field<float> dw_in;  // the gradient of their weights (inputs, N)
  int64_t inputs = 0, x_words = 0;
  Edge dz_trace, dxs;
  bool streams = false;  // dxs, which no cache will hold
  Edge
      dz_list;  // or in its place a list, see input_cotangents.h, and where the list of
  Array<int64_t> list_end;  // a group's tile of columns ends
  // Of the spikes that came in: where cotangents are wanted, and the list of them.
  Field<uint32_t> wanted_in;
  Edge w_in, dz_in;
  Edge dy, w_out;  // cotangents of what the spikes are read out to, and the weights
  int64_t outputs = 0;
  // Of what else hears the spikes, added to any of those: of every step, and of counts.
  Edge dzs_also;
  Field<float> dcounts;
  Field<float> du_trace, di_end, dh_end, du_end, dz_end;
  Field<float> di, dh, du, dz, dconstants, dw;
  float* sums =
      nullptr;  // (rows, learned, N) of every row, where constants are learned
  bool adds_bias = false;  // or, for the bias, every tile adds up its own
};

}  // namespace spikejax

#endif  // SPIKEJAX_LIF_BACKWARD_H_
