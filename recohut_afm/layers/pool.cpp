// Attention pooling of all pairs of fields. A vector register holds one number of LANES examples, so that
// every step is the same few instructions for all of them and no pair product ever leaves the cache.
// Compiled twice, with -Dreal=float and -Dreal=double, for the processor that it runs on.
#include <math.h>
#include <pthread.h>
#include <stdint.h>
#include <string.h>
#include <vector>

#if defined(__AVX512F__)
enum { BYTES = 64, ROWS = 16 };  // 32 registers: 16 for sums
#elif defined(__AVX__)
enum { BYTES = 32, ROWS = 8 };
#else
enum { BYTES = 16, ROWS = 8 };
#endif
enum { LANES = BYTES/sizeof(real), PAIRS = 8 };

template<int size> struct Whole;
template<> struct Whole<4> { typedef int32_t type; };
template<> struct Whole<8> { typedef int64_t type; };
typedef Whole<sizeof(real)>::type whole;
typedef real lanes __attribute__((vector_size(BYTES), may_alias));
typedef whole flags __attribute__((vector_size(BYTES), may_alias));

static inline lanes all(real x) { return (lanes){} + x; }
static inline lanes larger(lanes a, lanes b) { return a > b ? a : b; }  // b, if one is not a number

static inline lanes exponential(lanes x) {  // of numbers up to 0
  if (sizeof(real) == 8) {
    for (int l = 0; l < LANES; l++) x[l] = exp(x[l]);
    return x;
  }
  flags tiny = x < all(-87);
  x = tiny ? all(-87) : x;
  lanes n = (x*(real)1.44269504 + 12582912) - 12582912;  // the nearest whole number of ln 2
  lanes f = (x - n*(real)0.693359375) + n*(real)2.12194440e-4;
  lanes y = all(1.9875691500e-4);
  y = y*f + (real)1.3981999507e-3;
  y = y*f + (real)8.3334519073e-3;
  y = y*f + (real)4.1665795894e-2;
  y = y*f + (real)1.6666665459e-1;
  y = y*f + (real)5.0000001201e-1;
  y = y*f*f + f + 1;
  lanes power = (lanes)((__builtin_convertvector(n, flags) + 127) << 23);
  return tiny ? (lanes){} : y*power;
}

// ---- matrix products ------------------------------------------------------------------------------------

static long padded(long n) { return (n + 3)/4*4; }

// A matrix of n × depth numbers in groups of ROWS rows, the last group filled up to a multiple of four with zeros
static void pack(real *to, const real *from, long n, long depth, long row, long column) {
  for (long r = 0; r < n; r += ROWS) {
    long R = n-r < ROWS ? padded(n-r) : ROWS;
    for (long k = 0; k < depth; k++)
      for (long i = 0; i < R; i++) *to++ = r+i < n ? from[(r+i)*row + k*column] : 0;
  }
}

template<int R, typename Start, typename End>
static inline void rows(const real *w, const lanes *v, long depth, long r0, Start start, End end) {
  lanes z[R];
#pragma GCC unroll 16
  for (int r = 0; r < R; r++) z[r] = start(r0+r);
  for (long k = 0; k < depth; k++, w += R) {
    lanes x = v[k];
#pragma GCC unroll 16
    for (int r = 0; r < R; r++) z[r] += w[r]*x;
  }
  end(r0, z);
}

// Packed weights times `depth` vectors: `start(r)` begins a row, `end(r0, z)` takes a group of rows from r0 on
template<typename Start, typename End>
static inline void product(const real *w, const lanes *v, long n, long depth, Start start, End end) {
  long r = 0;
  for (; n-r >= ROWS; r += ROWS) rows<ROWS>(w + r*depth, v, depth, r, start, end);
  switch ((n-r + 3)/4) {
    case 1: rows<4>(w + r*depth, v, depth, r, start, end); break;
    case 2: rows<8>(w + r*depth, v, depth, r, start, end); break;
    case 3: rows<12>(w + r*depth, v, depth, r, start, end); break;
    case 4: rows<16>(w + r*depth, v, depth, r, start, end); break;
  }
}

template<int R>
static inline void outer_rows(lanes *G, const lanes *M, const lanes *v, long A, long pairs) {
  lanes z[R];
#pragma GCC unroll 16
  for (int r = 0; r < R; r++) z[r] = G[r];
  for (long p = 0; p < pairs; p++) {
    const real *m = (const real*)(M + p*A);
    for (int l = 0; l < LANES; l++) {
      lanes x = v[p*LANES + l];
#pragma GCC unroll 16
      for (int r = 0; r < R; r++) z[r] += m[r*LANES + l]*x;
    }
  }
#pragma GCC unroll 16
  for (int r = 0; r < R; r++) G[r] = z[r];
}

// Add to G, A rows of LANES columns, what `pairs` pairs of LANES examples give: M, A numbers a pair, times v
static void outer(lanes *G, const lanes *M, const lanes *v, long A, long pairs) {
  long r = 0;
  for (; A-r >= ROWS; r += ROWS) outer_rows<ROWS>(G + r, M + r, v, A, pairs);
  switch ((A-r)/4) {
    case 1: outer_rows<4>(G + r, M + r, v, A, pairs); break;
    case 2: outer_rows<8>(G + r, M + r, v, A, pairs); break;
    case 3: outer_rows<12>(G + r, M + r, v, A, pairs); break;
  }
}

// ---- examples side by side --------------------------------------------------------------------------------

struct Block { long first, examples; };  // a block of LANES examples; those past the end repeat the first

static inline long example(Block of, long l) { return of.first + (l < of.examples ? l : 0); }

static void across(lanes *to, const real *const *row, long n) {
  real *t = (real*)to;
  for (long c = 0; c < n; c++)
    for (int l = 0; l < LANES; l++) *t++ = row[l][c];
}

static void read(lanes *to, const real *from, long width, Block of) {
  const real *row[LANES];
  for (int l = 0; l < LANES; l++) row[l] = from + example(of, l)*width;
  across(to, row, width);
}

static void write(real *to, const lanes *from, long width, Block of) {
  const real *f = (const real*)from;
  for (long l = 0; l < of.examples; l++)
    for (long c = 0; c < width; c++) to[(of.first+l)*width + c] = f[c*LANES + l];
}

// ---- the work ---------------------------------------------------------------------------------------------

struct Work {
  const real *e, *W, *b, *h, *mask, *offset, *g, *pooled;
  const int64_t *index;
  real *out, *de, *G, *c, *d_offset;
  lanes *attention;
  flags *active;
  long B, F, K, A, from, to;
};

static const real *vector_of(const Work &w, Block of, long l, long f) {
  long row = example(of, l)*w.F + f;
  return w.e + (w.index ? w.index[row] : row)*w.K;
}

static void read_vectors(lanes *x, const Work &w, Block of) {
  const real *row[LANES];
  for (long f = 0; f < w.F; f++) {
    for (int l = 0; l < LANES; l++) row[l] = vector_of(w, of, l, f);
    across(x + f*w.K, row, w.K);
  }
}

// Memory for vectors, handed out in pieces
struct Memory {
  std::vector<char> bytes;
  lanes *next;
  Memory(long n): bytes(n*BYTES + BYTES) { next = (lanes*)(((uintptr_t)bytes.data() + BYTES-1)/BYTES*BYTES); }
  lanes *take(long n) { lanes *t = next; next += n; return t; }
};

static void softmax(lanes *s, long n) {
  lanes top = s[0], total = {};
  for (long q = 1; q < n; q++) top = larger(top, s[q]);
  for (long q = 0; q < n; q++) total += s[q] = exponential(s[q] - top);
  total = 1/total;
  for (long q = 0; q < n; q++) s[q] *= total;
}

static void forward(const Work &w) {
  const long F = w.F, K = w.K, A = padded(w.A), P = F*(F-1)/2, words = (A + ROWS-1)/ROWS;
  Memory memory(F*K + 3 + K + padded(K) + 2*P + (A*K + 2*A)/LANES + 1);
  lanes *x = memory.take(F*K + 3), *v = memory.take(K), *out = memory.take(padded(K)), *s = memory.take(P), *mask = memory.take(P);
  real *W = (real*)memory.next, *b = W + A*K, *h = b + A;
  pack(W, w.W, w.A, K, K, 1);
  pack(b, w.b, w.A, 1, 1, 1);
  pack(h, w.h, w.A, 1, 1, 1);
  for (long n = w.from; n < w.to; n += LANES) {
    const Block of = {n, w.to-n < LANES ? w.to-n : LANES};
    flags *active = w.active ? w.active + n/LANES*P*words : 0;
    read_vectors(x, w, of);
    if (w.offset) read(s, w.offset, P, of);
    else memset(s, 0, P*sizeof(lanes));
    for (long i = 0, q = 0; i < F; i++) for (long j = i+1; j < F; j++, q++) {
      for (long k = 0; k < K; k++) v[k] = x[i*K + k]*x[j*K + k];
      lanes score = s[q];
      product(W, v, w.A, K, [=](long r) { return all(b[r]); }, [&](long r0, auto &z) {
        flags on = {};
        lanes sum[4] = {};
#pragma GCC unroll 16
        for (unsigned r = 0; r < sizeof(z)/sizeof(lanes); r++) {
          sum[r%4] += h[r0 + r]*larger((lanes){}, z[r]);
          on |= (z[r] > (lanes){}) & (1 << r);
        }
        score += (sum[0] + sum[1]) + (sum[2] + sum[3]);
        if (active) active[q*words + r0/ROWS] = on;
      });
      s[q] = score;
    }
    softmax(s, P);
    if (w.attention) memcpy(w.attention + n/LANES*P, s, P*sizeof(lanes));
    if (w.mask) {
      read(mask, w.mask, P, of);
      for (long q = 0; q < P; q++) s[q] *= mask[q];
    }
    memset(out, 0, padded(K)*sizeof(lanes));
    const lanes *a = s;
    for (long i = 0; i < F-1; a += F-1-i, i++) for (long k = 0; k < K; k += 4) {
      const lanes *xi = x + i*K + k, *xj = xi + K;
      lanes sum[4] = {};
      for (long j = 0; j < F-1-i; j++, xj += K)
        for (int r = 0; r < 4; r++) sum[r] += a[j]*xj[r];
      for (int r = 0; r < 4; r++) out[k+r] += sum[r]*xi[r];
    }
    write(w.out, out, K, of);
  }
}

static void backward(const Work &w) {
  const long F = w.F, K = w.K, A = padded(w.A), P = F*(F-1)/2, words = (A + ROWS-1)/ROWS, Kv = (K + LANES-1)/LANES;
  Memory memory(3*F*K + 3*K + 2*P + PAIRS*(A + 2 + LANES) + A + 2*A*Kv + F*Kv*LANES + padded(K)*A/LANES + 1);
  lanes *x = memory.take(F*K), *dx = memory.take(F*K), *y = memory.take(K), *yx = memory.take(K);
  lanes *mask = memory.take(P), *d_offset = memory.take(P);
  lanes *M = memory.take(PAIRS*A), *a = memory.take(PAIRS), *ds = memory.take(PAIRS);
  lanes *rows = memory.take(F*Kv*LANES), *v = memory.take(PAIRS*LANES);
  lanes *c = memory.take(A), *G = memory.take(A*Kv), *all_G = memory.take(A*Kv);
  real *hW = (real*)memory.next;
  std::vector<real> scaled(A*K);
  for (long r = 0; r < w.A; r++) for (long k = 0; k < K; k++) scaled[r*K + k] = w.h[r]*w.W[r*K + k];
  pack(hW, scaled.data(), K, A, 1, K);
  memset(c, 0, A*sizeof(lanes));
  memset(all_G, 0, A*Kv*sizeof(lanes));
  for (long n = w.from; n < w.to; n += LANES) {
    const Block of = {n, w.to-n < LANES ? w.to-n : LANES};
    const lanes *attention = w.attention + n/LANES*P;
    const flags *active = w.active + n/LANES*P*words;
    read_vectors(x, w, of);
    for (int l = 0; l < LANES; l++) for (long f = 0; f < F; f++) {
      real *to = (real*)(rows + (l*F + f)*Kv);
      memset(to, 0, Kv*sizeof(lanes));
      memcpy(to, vector_of(w, of, l, f), K*sizeof(real));
    }
    lanes mean = {};
    read(y, w.pooled, K, of);
    memcpy(yx, y, K*sizeof(lanes));
    read(y, w.g, K, of);
    for (long k = 0; k < K; k++) for (int l = of.examples; l < LANES; l++) ((real*)(y + k))[l] = 0;
    for (long k = 0; k < K; k++) mean += y[k]*yx[k];
    if (w.mask) read(mask, w.mask, P, of);
    memset(dx, 0, F*K*sizeof(lanes));
    memset(G, 0, A*Kv*sizeof(lanes));
    long q = 0;
    for (long i = 0; i < F; i++) {
      lanes *xi = x + i*K, *dxi = dx + i*K;
      for (long k = 0; k < K; k++) yx[k] = y[k]*xi[k];
      for (long j0 = i+1, pairs; j0 < F; j0 += pairs, q += pairs) {
        pairs = F-j0 < PAIRS ? F-j0 : PAIRS;
        for (long p = 0; p < pairs; p++) {
          const lanes *xj = x + (j0+p)*K;
          lanes da = {};
          for (long k = 0; k < K; k++) da += yx[k]*xj[k];
          a[p] = w.mask ? attention[q+p]*mask[q+p] : attention[q+p];
          ds[p] = a[p]*da - attention[q+p]*mean;
          d_offset[q+p] = ds[p];
        }
        for (long r = 0; r < A; r++) {
          const flags *on = active + q*words + r/ROWS;
          lanes sum = c[r];
          for (long p = 0; p < pairs; p++) sum += M[p*A + r] = (on[p*words] & (1 << r%ROWS)) != 0 ? ds[p] : (lanes){};
          c[r] = sum;
        }
        for (long p = 0; p < pairs; p++) {
          lanes *xj = x + (j0+p)*K, *dxj = dx + (j0+p)*K, weight = a[p];
          product(hW, M + p*A, K, A, [=](long k) { return weight*y[k < K ? k : 0]; }, [&](long k0, auto &z) {
#pragma GCC unroll 16
            for (long k = k0; k < k0 + (long)(sizeof(z)/sizeof(lanes)); k++) if (k < K) {
              dxi[k] += z[k-k0]*xj[k];
              dxj[k] += z[k-k0]*xi[k];
            }
          });
        }
        for (long kv = 0; kv < Kv; kv++) {
          for (int l = 0; l < LANES; l++) {
            const lanes *own = rows + l*F*Kv + kv;
            for (long p = 0; p < pairs; p++) v[p*LANES + l] = own[i*Kv]*own[(j0+p)*Kv];
          }
          outer(G + kv*A, M, v, A, pairs);
        }
      }
    }
    for (long r = 0; r < A*Kv; r++) all_G[r] += G[r];
    write(w.de, dx, F*K, of);
    if (w.d_offset) write(w.d_offset, d_offset, P, of);
  }
  for (long r = 0; r < w.A; r++) {
    w.c[r] = 0;
    for (int l = 0; l < LANES; l++) w.c[r] += c[r][l];
    for (long k = 0; k < K; k++) w.G[r*K + k] = ((real*)(all_G + k/LANES*A + r))[k%LANES];
  }
}

// ---- threads ----------------------------------------------------------------------------------------------

template<typename Task> static void *run(void *task) { ((Task*)task)->run(); return 0; }

// Run the tasks, each in a thread; one that gets none runs here
template<typename Task> static void together(std::vector<Task> &tasks) {
  std::vector<pthread_t> threads(tasks.size());
  std::vector<char> started(tasks.size());
  for (size_t t = 1; t < tasks.size(); t++) started[t] = !pthread_create(&threads[t], 0, run<Task>, &tasks[t]);
  for (size_t t = 0; t < tasks.size(); t++) if (!started[t]) tasks[t].run();
  for (size_t t = 1; t < tasks.size(); t++) if (started[t]) pthread_join(threads[t], 0);
}

// Task t of `threads` has the numbers from share(n, t, threads) to share(n, t+1, threads)
static long share(long n, long t, long threads) { return n*t/threads; }

struct PoolTask {
  Work work;
  void (*of)(const Work &);
  void run() { of(work); }
};

static void pool(const Work &work, void (*of)(const Work &), long threads) {
  std::vector<PoolTask> tasks;
  long blocks = (work.B + LANES-1)/LANES;
  for (long t = 0; t < threads; t++) {
    PoolTask task = {work, of};
    task.work.from = share(blocks, t, threads)*LANES;
    task.work.to = share(blocks, t+1, threads)*LANES;
    if (task.work.to > work.B) task.work.to = work.B;
    if (work.G) {
      task.work.G += t*work.A*work.K;
      task.work.c += t*work.A;
    }
    tasks.push_back(task);
  }
  together(tasks);
}

// Add n rows to the rows of a table that `index` names; each task has its own part of the table
struct AddTask {
  const real *from;
  const int64_t *index;
  real *to;
  long n, K, first, last;
  void run() {
    for (long r = 0; r < n; r++) if (first <= index[r] && index[r] < last)
      for (long k = 0; k < K; k++) to[index[r]*K + k] += from[r*K + k];
  }
};

// ---- candidates: contexts times items ---------------------------------------------------------------------

struct Candidates {
  const real *c, *items, *W, *b, *h, *p, *l, *m, *own_l, *own_m;
  real *out;
  long B, Fc, Fi, N, K, A, from, to;
  void run();
};

void Candidates::run() {
  const long P = Fc*Fi, padded_A = padded(A), size = padded_A*K, blocks = (N + LANES-1)/LANES;
  Memory memory(Fi*K + 2*P + 4 + (Fc*size + A*K + Fc*K + 2*padded_A)/LANES + 1);
  lanes *x = memory.take(Fi*K), *s = memory.take(P + 2), *t = memory.take(P + 2);
  real *M = (real*)memory.next, *cW = M + Fc*size, *cp = cW + A*K, *bias = cp + Fc*K, *second = bias + padded_A;
  pack(bias, b, A, 1, 1, 1);
  pack(second, h, A, 1, 1, 1);
  long context = -1;
  for (long u = from; u < to; u++) {
    if (context != u/blocks) {
      context = u/blocks;
      const real *own = c + context*Fc*K;
      for (long i = 0; i < Fc; i++, own += K) {
        for (long r = 0; r < A; r++) for (long k = 0; k < K; k++) cW[r*K + k] = W[r*K + k]*own[k];
        for (long k = 0; k < K; k++) cp[i*K + k] = own[k]*p[k];
        pack(M + i*size, cW, A, K, K, 1);
      }
    }
    const long n = u%blocks*LANES, examples = N-n < LANES ? N-n : LANES;
    memset(x, 0, Fi*K*sizeof(lanes));
    for (long k = 0; k < K; k++) for (long f = 0; f < Fi; f++)
      memcpy(x + f*K + k, items + (k*Fi + f)*N + n, examples*sizeof(real));
    s[P] = all(l[context]);
    t[P] = all(m[context]);
    s[P+1] = t[P+1] = (lanes){};
    memcpy(s + P+1, own_l + n, examples*sizeof(real));
    memcpy(t + P+1, own_m + n, examples*sizeof(real));
    for (long i = 0; i < Fc; i++) for (long f = 0; f < Fi; f++) {
      lanes score = {}, value = {};
      for (long k = 0; k < K; k++) value += cp[i*K + k]*x[f*K + k];
      product(M + i*size, x + f*K, A, K, [=](long r) { return all(bias[r]); }, [&](long r0, auto &z) {
#pragma GCC unroll 16
        for (unsigned r = 0; r < sizeof(z)/sizeof(lanes); r++) score += second[r0 + r]*larger((lanes){}, z[r]);
      });
      s[i*Fi + f] = score;
      t[i*Fi + f] = value;
    }
    softmax(s, P + 2);
    lanes sum = {};
    for (long q = 0; q < P + 2; q++) sum += s[q]*t[q];
    memcpy(out + context*N + n, &sum, examples*sizeof(real));
  }
}

// ---- what the library calls -------------------------------------------------------------------------------

extern "C" long lanes_in_a_block() { return LANES; }
extern "C" long rows_in_a_word() { return ROWS; }

extern "C" void pool_forward(
    const real *e, const real *W, const real *b, const real *h, const real *mask, const real *offset,
    const int64_t *index, real *out, void *attention, void *active, long B, long F, long K, long A, long threads) {
  Work w = {};
  w.e = e; w.W = W; w.b = b; w.h = h; w.mask = mask; w.offset = offset; w.index = index;
  w.out = out; w.attention = (lanes*)attention; w.active = (flags*)active;
  w.B = B; w.F = F; w.K = K; w.A = A;
  pool(w, forward, threads);
}

extern "C" void pool_backward(
    const real *g, const real *e, const real *W, const real *h, const real *mask, const int64_t *index,
    const real *pooled, const void *attention, const void *active, real *de, real *G, real *c, real *d_offset,
    long B, long F, long K, long A, long threads) {
  Work w = {};
  w.g = g; w.e = e; w.W = W; w.h = h; w.mask = mask; w.index = index; w.pooled = pooled;
  w.attention = (lanes*)attention; w.active = (flags*)active;
  w.de = de; w.G = G; w.c = c; w.d_offset = d_offset;
  w.B = B; w.F = F; w.K = K; w.A = A;
  pool(w, backward, threads);
}

extern "C" void add_rows(const real *from, const int64_t *index, real *to, long n, long rows, long K, long threads) {
  std::vector<AddTask> tasks;
  for (long t = 0; t < threads; t++)
    tasks.push_back({from, index, to, n, K, share(rows, t, threads), share(rows, t+1, threads)});
  together(tasks);
}

extern "C" void candidate_scores(
    const real *c, const real *items, const real *W, const real *b, const real *h, const real *p, const real *l,
    const real *m, const real *own_l, const real *own_m, real *out, long B, long Fc, long Fi, long N, long K, long A,
    long threads) {
  std::vector<Candidates> tasks;
  long units = B*((N + LANES-1)/LANES);
  for (long t = 0; t < threads; t++)
    tasks.push_back({c, items, W, b, h, p, l, m, own_l, own_m, out, B, Fc, Fi, N, K, A,
                     share(units, t, threads), share(units, t+1, threads)});
  together(tasks);
}
