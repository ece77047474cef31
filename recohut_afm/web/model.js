// The formula in the browser: from the ids of a row to its score in parts, all in double precision.
// A row is a list with one entry for each field: its features, each an [id, value].

// How many pairs F fields have, and the place of the pair of fields i < j among them
const pairCount = F => F*(F-1)/2
const pairAt = (i, j, F) => i*F - i*(i+1)/2 + j - i - 1

// v_i x_i and w_i x_i of field f: the sum over its features. Each field's rows begin at `first[f]` of the tables
function embed(m, f, features) {
  const e = new Float64Array(m.K)
  let w = 0
  for (const [id, value] of features) {
    const r = m.first[f] + id
    w += m.linear[r]*value
    for (let k = 0; k < m.K; k++) e[k] += m.table[r*m.K + k]*value
  }
  return {e, w}
}

// Score and value of one pair: h^T ReLU(W (u ⊙ v) + b) / temperature, and p^T (u ⊙ v)
const x = new Float64Array(4096)    // the product of two vectors
function pair(m, u, v) {
  let t = 0, s = 0
  for (let k = 0; k < m.K; k++) {
    x[k] = m.scale ? u[k]*v[k]*m.scale[k] + m.shift[k] : u[k]*v[k]
    t += m.p[k]*x[k]
  }
  for (let a = 0; a < m.A; a++) {
    let z = m.b[a]
    for (let k = 0, w = a*m.K; k < m.K; k++, w++) z += m.W[w]*x[k]
    if (z > 0) s += m.h[a]*z
  }
  return [s/m.temperature, t*m.factor]
}

// What the network over the row adds to fields and pairs; its first layer is given as sums, before the ReLU
function rowNetwork(m, sums) {
  let h = sums
  for (let n = 0; n < m.layers.length; n++) {
    if (n) h = dense(m.layers[n], h)
    h = h.map(z => Math.max(z, 0))
  }
  return dense(m.out, h)
}

function dense({W, b}, h) {
  const n = h.length, out = new Float64Array(W.length/n)
  for (let o = 0; o < out.length; o++) {
    let z = b ? b[o] : 0
    for (let i = 0, w = o*n; i < n; i++, w++) z += W[w]*h[i]
    out[o] = z
  }
  return out
}

// The share of one field's vector in the sums of the first layer
function addField(m, f, e, sums) {
  const {W} = m.layers[0], n = W.length/sums.length
  for (let o = 0; o < sums.length; o++)
    for (let k = 0, w = o*n + f*m.K; k < m.K; k++, w++) sums[o] += W[w]*e[k]
}

function firstSums(m, each) {
  const sums = Float64Array.from(m.layers[0].b)
  each.forEach(({e}, f) => e && addField(m, f, e, sums))
  return sums
}

// Attention of all pairs: a softmax; or, of a single pair, a gate; or 1 throughout, in an FM
function weigh(m, s) {
  if (m.kind === 'one') return s.fill(1)
  if (m.kind === 'gate') return s
  const most = s.reduce((a, b) => Math.max(a, b), -Infinity)
  let total = 0
  for (let q = 0; q < s.length; q++) total += s[q] = Math.exp(s[q] - most)
  for (let q = 0; q < s.length; q++) s[q] /= total
  return s
}

// All parts of a row: bias, `linear` of each field, `attention` and `interaction` of each pair; they sum to `score`
function memberParts(m, row) {
  const F = row.length, each = row.map((features, f) => embed(m, f, features))
  const linear = Float64Array.from(each, o => o.w)
  const s = new Float64Array(pairCount(F)), interaction = new Float64Array(s.length)
  for (let i = 0, q = 0; i < F; i++) for (let j = i+1; j < F; j++, q++)
    [s[q], interaction[q]] = pair(m, each[i].e, each[j].e)
  if (m.layers) {
    const extra = rowNetwork(m, firstSums(m, each))
    for (let f = 0; f < F; f++) linear[f] += extra[f]
    for (let q = 0; q < s.length; q++) s[q] += extra[F+q]
  }
  if (m.pair_bias) for (let q = 0; q < s.length; q++) s[q] += m.pair_bias[q]
  return {bias: m.bias, linear, attention: weigh(m, s), interaction}
}

// The same of a model of several members: means, of the contributions too
function parts(model, row) {
  const all = model.members.map(m => memberParts(m, row)), n = all.length
  const mean = pick => pick(all[0]).map((_, q) => all.reduce((sum, o) => sum + pick(o)[q], 0)/n)
  const attention = mean(o => o.attention)
  const pairs = mean(o => o.attention.map((a, q) => a*o.interaction[q]))
  const linear = mean(o => o.linear), bias = all.reduce((sum, o) => sum + o.bias, 0)/n
  const sum = list => list.reduce((a, b) => a + b, 0)
  return {bias, linear, attention, pairs, score: bias + sum(linear) + sum(pairs)}
}

// A function from features of a few `changing` fields to the score, while the rest of the row stays as it is:
// only pairs with a changing field are computed anew
function memberScorer(m, row, changing) {
  const F = row.length, fixed = row.map((features, f) => changing.includes(f) ? {} : embed(m, f, features))
  const s = new Float64Array(pairCount(F)), t = new Float64Array(s.length), touched = []
  for (let i = 0, q = 0; i < F; i++) for (let j = i+1; j < F; j++, q++)
    if (fixed[i].e && fixed[j].e) [s[q], t[q]] = pair(m, fixed[i].e, fixed[j].e)
    else touched.push([i, j, q])
  const linear = fixed.reduce((sum, o) => sum + (o.w || 0), m.bias)
  const sums = m.layers && firstSums(m, fixed), scores = new Float64Array(s.length)
  return some => {
    const each = fixed.slice()
    let total = linear
    changing.forEach((f, n) => { each[f] = embed(m, f, some[n]); total += each[f].w })
    for (const [i, j, q] of touched) [s[q], t[q]] = pair(m, each[i].e, each[j].e)
    scores.set(s)
    if (m.layers) {
      const own = sums.slice()
      for (const f of changing) addField(m, f, each[f].e, own)
      const extra = rowNetwork(m, own)
      for (let f = 0; f < F; f++) total += extra[f]
      for (let q = 0; q < s.length; q++) scores[q] += extra[F+q]
    }
    if (m.pair_bias) for (let q = 0; q < s.length; q++) scores[q] += m.pair_bias[q]
    const a = weigh(m, scores)
    for (let q = 0; q < s.length; q++) total += a[q]*t[q]
    return total
  }
}

function scorer(model, row, changing) {
  const each = model.members.map(m => memberScorer(m, row, changing))
  return some => each.reduce((sum, score) => sum + score(some), 0)/each.length
}

// What a score stands for: a probability, the expected level between learned thresholds, or nothing but itself
const sigmoid = z => z < 0 ? Math.exp(z)/(1 + Math.exp(z)) : 1/(1 + Math.exp(-z))
function meaning(model, score) {
  if (model.task === 'binary') return sigmoid(score)
  if (model.task !== 'ordinal') return score
  const {levels, thresholds} = model
  return thresholds.reduce((sum, c, n) => sum + sigmoid(score - c)*(levels[n+1] - levels[n]), levels[0])
}

// From what a reader enters to features; `null` is unknown, or missing. The kinds are those of the library's fields
const encoders = {
  category: (field, id) => [[id ?? 0, 1]],
  number(field, v) {
    if (v == null) return field.gaps ? [[0, 1]] : []
    return [[1, Math.fround(((field.log ? Math.log1p(v) : v) - field.mean)/field.std)]]
  },
  bins: (field, v) => [[v == null ? 0 : field.edges.filter(edge => edge <= v).length + 1, 1]],
  spline(field, v) {
    if (v == null) return field.gaps ? [[0, 1]] : []
    const {knots} = field, last = knots.length - 1
    if (v <= knots[0]) return [[1, 1]]
    if (v >= knots[last]) return [[last + 1, 1]]
    const low = knots.findLastIndex(knot => knot <= v)
    const share = Math.fround((v - knots[low])/(knots[low+1] - knots[low]))
    return [[low+1, 1 - share], [low+2, share]]
  },
  multi(field, ids) {
    const some = ids.slice(0, field.slots), value = {sum: 1, mean: 1/some.length, sqrt: some.length**-.5}[field.pool]
    return some.map(id => [id, value])
  },
}
const encode = (field, entry) => encoders[field.kind](field, entry)
