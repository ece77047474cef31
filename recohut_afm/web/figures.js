// Live figures: each is a <figure class="live" data-kind="…" data-input="{…}" data-instead="…">, the last being how the
// description of the still picture begins whose place it takes.
// The formula is model.js, the pictures are draw.js; here are the controls, and what a figure does with them.

// --- controls: native ones, so that keys and screen readers know them

// A number as text, and in full for who reads the page by program
const exact = (parent, v, digits = 3) => put(parent, 'data', {value: v}, number(v, digits))

function slider(parent, name, {min, max, step, value, show = String}, changed) {
  const box = put(parent, 'label', {}, put(null, 'span', {}, name))
  const input = put(box, 'input', {type: 'range', min, max, step, value})
  const shown = put(box, 'span', {class: 'shown'})
  const told = () => { input.setAttribute('aria-valuetext', shown.textContent = show(+input.value)) }
  input.addEventListener('input', () => { told(); changed(+input.value) })
  told()
  return {input, told}
}

function choice(parent, name, options, changed) {
  const box = put(parent, 'label', {}, put(null, 'span', {}, name))
  const select = put(box, 'select', {}, ...options.map((text, n) => put(null, 'option', {value: n}, text)))
  select.addEventListener('change', () => changed(+select.value))
  return select
}

function button(parent, text, clicked) {
  const o = put(parent, 'button', {type: 'button'}, text)
  o.addEventListener('click', clicked)
  return o
}

// A table with a heading for each column; an entry that is a number is shown as one
function table(parent, caption, heads, rows) {
  const box = put(parent, 'div', {class: 'wide'}), o = put(box, 'table')
  put(o, 'caption', {}, caption)
  put(put(o, 'thead'), 'tr', {}, ...heads.map(head => put(null, 'th', {scope: 'col'}, head)))
  const body = put(o, 'tbody')
  for (const [name, ...entries] of rows) {
    const line = put(body, 'tr', {}, put(null, 'th', {scope: 'row'}, name))
    for (const entry of entries) {
      const cell = put(line, 'td')
      for (const part of [entry].flat()) typeof part === 'number' ? exact(cell, part) : cell.append(part)
    }
  }
  if (box.scrollWidth > box.clientWidth) box.tabIndex = 0    // what scrolls can be reached by keyboard
}

// The frame that figures share: a place for pictures, one for controls, a sentence that is read out as it changes
function frame(figure, title) {
  put(figure, 'figcaption', {}, title)
  return {controls: put(figure, 'div', {class: 'controls'}), stage: put(figure, 'div', {class: 'stage'}),
          told: put(figure, 'output', {class: 'told'}), more: put(figure, 'div')}
}

// --- lines {name, points: [[x, y], …]} between axes, each named where it ends; a scale is logarithmic if its ticks say so

function lines(parent, series, {about, x, y, here, width = 460, height = 240}) {
  const svg = picture(parent, width, height, about), [left, top, bottom] = [52, 12, height - 40], right = width - 118
  const scale = ({ticks, log}, from, to) => {
    const f = log ? Math.log : v => v, [a, b] = [f(ticks[0]), f(ticks[ticks.length-1])]
    return v => from + (f(v) - a)/(b - a)*(to - from)
  }
  const [px, py] = [scale(x, left, right), scale(y, bottom, top)], text = ({show = String}, v) => show(v)
  for (const v of x.ticks) put(svg, 'text', {x: px(v), y: bottom + 17, 'text-anchor': 'middle'}, text(x, v))
  for (const v of y.ticks) {
    put(svg, 'line', {class: 'axis', x1: left, x2: right, y1: py(v), y2: py(v)})
    put(svg, 'text', {x: left - 7, y: py(v) + 4, 'text-anchor': 'end'}, text(y, v))
  }
  put(svg, 'text', {x: (left + right)/2, y: height - 5, 'text-anchor': 'middle'}, x.name)
  if (here !== undefined) put(svg, 'line', {class: 'here', x1: px(here), x2: px(here), y1: top, y2: bottom})
  const clamp = v => Math.min(Math.max(v, top - 8), bottom + 8)
  const ends = series.map(({name, points}, n) => {
    const d = points.map(([a, b]) => `${px(a).toFixed(1)} ${clamp(py(b)).toFixed(1)}`).join('L')
    put(svg, 'path', {class: `line line-${n}`, d: 'M' + d})
    const [a, b] = points[points.length-1]
    return {name, n, x: px(a), y: clamp(py(b))}
  })
  let free = bottom + 13    // names of lines that end close together are moved apart
  for (const {name, n, x, y} of ends.sort((a, b) => b.y - a.y)) {
    free = Math.min(y, free - 17)
    put(svg, 'circle', {class: `end line-${n}`, cx: x, cy: y, r: 4})
    put(svg, 'text', {x: x + 9, y: free + 4}, name)
  }
  return svg
}

const roomFor = (figure, most) => Math.max(300, Math.min(figure.clientWidth || most, most))

// --- the ring: rows of {title, names, attention}, attention in multiples of the even weight

function ringOfRows(figure, {rows, title}) {
  const {controls, stage, told} = frame(figure, title)
  const width = roomFor(figure, 640), widest = Math.max(...rows.flatMap(row => row.attention))    // rows can be compared
  const show = n => {
    const {names, attention} = rows[n], pairs = []
    for (let i = 0, q = 0; i < names.length; i++) for (let j = i+1; j < names.length; j++, q++)
      pairs.push([`${names[i]} × ${names[j]}`, attention[q]])
    stage.replaceChildren()
    const about = `Attention on the ${pairs.length} pairs of the row “${rows[n].title}”`
    ring(stage, names, attention, about, width, {widest, numbered: 1.5})
    told.replaceChildren('Times the even weight: ')
    pairs.sort((a, b) => b[1] - a[1]).slice(0, 3).forEach(([pair, a], k) => {
      told.append(`${k ? '; ' : ''}${pair} `)
      exact(told, a, 1)
    })
  }
  choice(controls, 'Row', rows.map(row => row.title), show)
  show(0)
}

// --- the example by hand: three features, their pairs, and what a step of learning does

const PAIRS = [[0, 1], [0, 2], [1, 2]], PAIR_NAMES = PAIRS.map(([i, j]) => `${i+1}, ${j+1}`)

// A model as model.js wants it, from the letters of the formula
const network = ({W, b, h, p}, temperature = 1) =>
  ({K: p.length, A: h.length, W: W.flat(), b: b.slice(), h: h.slice(), p: p.slice(), temperature, factor: 1})

// Products, scores s, attention a and worth t of the pairs, and y = Σ a t
function forward(m, vectors) {
  const product = PAIRS.map(([i, j]) => vectors[i].map((u, k) => u*vectors[j][k]))
  const both = PAIRS.map(([i, j]) => pair(m, vectors[i], vectors[j]))
  const s = both.map(o => o[0]), t = both.map(o => o[1]), a = weigh(m, s.slice())
  return {product, s, a, t, y: average(a, t)}
}

const average = (a, t) => a.reduce((sum, share, q) => sum + share*t[q], 0)
const upwards = (a, t, y) => a.map((share, q) => share*(t[q] - y))    // ∂y/∂s

// The way back, from (y − target)² to vectors, W, b and h
function backward(m, vectors, {product, a, t, y}, target) {
  const slope = 2*(y - target), zeros = list => list.map(() => 0)
  const g = {vectors: vectors.map(zeros), W: zeros(m.W), b: zeros(m.b), h: zeros(m.h)}
  upwards(a, t, y).forEach((up, q) => {
    const [i, j] = PAIRS[q], x = product[q], s = slope*up, dx = m.p.map(p => slope*a[q]*p)
    for (let c = 0; c < m.A; c++) {
      const z = x.reduce((sum, v, k) => sum + m.W[c*m.K + k]*v, m.b[c])
      if (z <= 0) continue    // a hidden unit that is off learns nothing
      g.h[c] += s*z
      g.b[c] += s*m.h[c]
      for (let k = 0; k < m.K; k++) {
        g.W[c*m.K + k] += s*m.h[c]*x[k]
        dx[k] += s*m.h[c]*m.W[c*m.K + k]
      }
    }
    dx.forEach((d, k) => { g.vectors[i][k] += d*vectors[j][k]; g.vectors[j][k] += d*vectors[i][k] })
  })
  return g
}

// Adam's rule for lists of numbers; the memory of a list is made at its first step
function adam(rate) {
  const memory = new Map()
  return (list, g) => {
    const o = memory.get(list) || {n: 0, mean: list.map(() => 0), square: list.map(() => 0)}
    memory.set(list, o)
    o.n++
    list.forEach((_, k) => {
      o.mean[k] = .9*o.mean[k] + .1*g[k]
      o.square[k] = .999*o.square[k] + .001*g[k]**2
      list[k] -= rate*o.mean[k]/(1 - .9**o.n)/(Math.sqrt(o.square[k]/(1 - .999**o.n)) + 1e-8)
    })
  }
}

// Vectors as arrows that can be dragged, and where the loss would have them go
function plane(parent, vectors, gradient, moved, size = 300) {
  const svg = picture(parent, size, size, 'The three vectors, and the way that lowers the loss for each'), most = 4
  const at = v => (v + most)/(2*most)*size
  const back = c => Math.max(-most, Math.min(most, Math.round((c/size*2 - 1)*most*10)/10))    // in steps of 0.1
  svg.classList.add('plane')
  for (let v = -most; v <= most; v++) for (const flat of [true, false]) {
    const [a, b] = flat ? ['y', 'x'] : ['x', 'y']
    put(svg, 'line', {class: v ? 'grid' : 'axis', [a+1]: at(v), [a+2]: at(v), [b+1]: 0, [b+2]: size})
  }
  const longest = Math.max(...gradient.map(g => Math.hypot(...g))) || 1
  vectors.forEach(([a, b], f) => {
    const [cx, cy] = [at(a), at(-b)], [ga, gb] = gradient[f].map(g => 40*g/longest)
    put(svg, 'line', {class: `arrow line-${f}`, x1: at(0), y1: at(0), x2: cx, y2: cy})
    put(svg, 'line', {class: 'slope', x1: cx, y1: cy, x2: cx - ga, y2: cy + gb})
    const handle = put(svg, 'circle', {class: `handle line-${f}`, cx, cy, r: 11})
    put(svg, 'text', {class: 'on', x: cx, y: cy + 4, 'text-anchor': 'middle'}, String(f+1))
    handle.addEventListener('pointerdown', down => {
      down.preventDefault()
      const drag = move => {
        const {left, top, width} = parent.querySelector('svg.plane').getBoundingClientRect()
        moved(f, back((move.clientX - left)*size/width), -back((move.clientY - top)*size/width))
      }
      const drop = () => removeEventListener('pointermove', drag)
      addEventListener('pointermove', drag)
      for (const end of ['pointerup', 'pointercancel']) addEventListener(end, drop, {once: true})
    })
  })
  return svg
}

function byHand(figure, input) {
  const {controls, stage, told, more} = frame(figure, input.title), steps = 40
  const left = put(stage, 'div'), right = put(stage, 'div'), width = roomFor(figure, 430)
  let vectors, m, run, training = 0
  const fields = input.vectors.map((_, f) => ['first', 'second'].map((name, k) => {
    const box = put(f || k ? controls.firstChild : put(controls, 'div', {class: 'vectors'}), 'label', {},
                    put(null, 'span', {}, k ? '' : `Vector ${f+1}`))
    const label = `Vector ${f+1}, ${name} number`
    const o = put(box, 'input', {type: 'number', min: -4, max: 4, step: .1, 'aria-label': label})
    o.addEventListener('input', () => {
      if (!Number.isFinite(o.valueAsNumber)) return
      vectors[f][k] = o.valueAsNumber
      changed()
    })
    return o
  }))
  const target = slider(controls, 'Target',
                        {min: -4, max: 4, step: .1, value: input.target, show: v => number(v, 1)}, changed)
  const learns = choice(controls, 'What learns', ['the scores alone, from zero', 'vectors and network'], changed)
  const actions = put(controls, 'div'), train = button(actions, 'Train forty steps', start)
  button(actions, 'Back to the start', reset)

  function show(now, gradient, s) {
    const loss = (now.y - target.input.value)**2, up = upwards(now.a, now.t, now.y)
    left.replaceChildren()
    plane(left, vectors, gradient, (f, ...v) => { vectors[f] = v; changed() })
    right.replaceChildren()
    const history = PAIR_NAMES.map((name, q) => ({name: `${name}: worth ${number(now.t[q], 1)}`,
                                                  points: run.map((a, n) => [n, a[q]])}))
    lines(right, history, {about: 'Attention of the three pairs, step by step', width,
                           x: {name: 'step', ticks: [0, 10, 20, 30, 40]}, y: {ticks: [0, .25, .5, .75, 1]}})
    more.replaceChildren()
    table(more, 'The pairs', ['pair', 'product', 's', 'a', 'worth t', 'a (t − mean)'], PAIRS.map((_, q) =>
      [PAIR_NAMES[q], ['(', now.product[q][0], ', ', now.product[q][1], ')'], s[q], now.a[q], now.t[q], up[q]]))
    told.replaceChildren('Interaction ')
    exact(told, now.y)
    told.append(`, target ${number(+target.input.value, 1)}, loss `)
    exact(told, loss)
    told.append(run.length > 1 ? `, after ${run.length - 1} steps.` : '.')
    for (const [f, pair] of fields.entries()) for (const [k, o] of pair.entries())
      if (document.activeElement !== o) o.value = +vectors[f][k].toFixed(3)    // who types is not interrupted
  }

  function changed() {
    cancelAnimationFrame(training)
    train.disabled = false
    const now = forward(m, vectors)
    run = [now.a]
    show(now, backward(m, vectors, now, target.input.value).vectors, now.s)
  }

  function reset() {
    vectors = input.vectors.map(v => v.slice())
    m = network(input)
    target.input.value = input.target
    target.told()
    changed()
  }

  function start() {
    const step = +learns.value ? everything() : scoresAlone()
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    run = []
    train.disabled = true
    const next = () => {
      do step(run.length === steps); while (still && run.length <= steps)
      if (run.length <= steps) training = requestAnimationFrame(next)
      else train.disabled = false
    }
    next()
  }

  // Vectors stand still; scores follow their gradient at rate 0.5
  function scoresAlone() {
    const s = [0, 0, 0], {t, product} = forward(m, vectors), none = vectors.map(v => v.map(() => 0))
    return last => {
      const a = weigh(m, s.slice()), y = average(a, t), slope = 2*(y - target.input.value)
      run.push(a)
      show({product, a, t, y}, none, s)
      if (!last) upwards(a, t, y).forEach((up, q) => { s[q] -= .5*slope*up })
    }
  }

  // Vectors, W, b and h follow theirs, by Adam at rate 0.05
  function everything() {
    const update = adam(.05)
    return last => {
      const now = forward(m, vectors), g = backward(m, vectors, now, target.input.value)
      run.push(now.a)
      show(now, g.vectors, now.s)
      if (last) return
      vectors.forEach((v, f) => update(v, g.vectors[f]))
      for (const name of ['W', 'b', 'h']) update(m[name], g[name])
    }
  }

  reset()
}

// --- temperature: from an FM, which treats all pairs alike, to the sharpest attention

function sharpness(figure, input) {
  const {controls, stage, told, more} = frame(figure, input.title), width = roomFor(figure, 360)
  const at = sharp => forward(network(input, 1/sharp), input.vectors)
  const points = Array.from({length: 81}, (_, n) => [n/10, at(n/10).y])
  const show = sharp => {
    const {s, a, t, y} = at(sharp), fm = t.reduce((sum, v) => sum + v, 0)
    stage.replaceChildren()
    ring(stage, ['feature 1', 'feature 2', 'feature 3'], a, 'Attention on the three pairs', width)
    const drawn = curve(stage, points, [sharp, y], 'The interaction as attention sharpens', width, 200)
    put(drawn, 'text', {x: width/2 + 20, y: 194, 'text-anchor': 'middle'}, '1 / temperature')
    more.replaceChildren()
    table(more, 'The pairs', ['pair', 's / temperature', 'a', 'worth t'],
          PAIR_NAMES.map((name, q) => [name, s[q], a[q], t[q]]))
    told.replaceChildren('Interaction ')
    exact(told, y)
    told.append('; with pair_scale ')
    exact(told, a.length*y)
    told.append('; FM ')
    exact(told, fm)
  }
  const text = v => v ? number(v, 1) : '0: all pairs alike, as in FM'
  slider(controls, '1 / temperature', {min: 0, max: 8, step: .1, value: 1, show: text}, show)
  show(1)
}

// --- pair_scale: what is left of FM's interaction as fields are added, for layers as they are born

// Numbers from a normal distribution (mulberry32, then Box and Muller): the same for the same seed
function normals(seed) {
  const uniform = () => {
    seed = seed + 0x6D2B79F5 | 0
    let t = Math.imul(seed ^ seed >>> 15, 1 | seed)
    t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t
    return ((t ^ t >>> 14) >>> 0)/4294967296
  }
  return () => Math.sqrt(-2*Math.log(1 - uniform()))*Math.cos(2*Math.PI*uniform())
}

const spread = list => {
  const mean = list.reduce((a, b) => a + b, 0)/list.length
  return Math.sqrt(list.reduce((sum, v) => sum + (v - mean)**2, 0)/(list.length - 1))
}

// Spread of the layer's output over that of FM with the first F fields, F = 2, 3, …; `rows` random examples
function shareOfFM(seed, {fields, rows, K, A, std}) {
  const draw = normals(seed), some = (n, std) => Array.from({length: n}, () => std*draw()), born = Math.sqrt(2/(A + K))
  const m = {K, A, W: some(A*K, born), b: some(A, born), h: some(A, 1), p: Array(K).fill(1), temperature: 1, factor: 1}
  const out = Array.from({length: fields + 1}, () => ({fm: [], afm: []}))
  for (let r = 0; r < rows; r++) {
    const e = Array.from({length: fields}, () => some(K, std)), s = [], t = []
    for (let j = 1; j < fields; j++) {    // the pairs that field j brings
      for (let i = 0; i < j; i++) { const [score, value] = pair(m, e[i], e[j]); s.push(score); t.push(value) }
      out[j+1].fm.push(t.reduce((sum, v) => sum + v, 0))
      out[j+1].afm.push(average(weigh(m, s.slice()), t))
    }
  }
  return out.map(({fm, afm}) => spread(afm)/spread(fm))
}

function scaleOfPairs(figure, input) {
  const {controls, stage, told} = frame(figure, input.title), width = roomFor(figure, 560)
  let seed = input.seed, F = 10, shares
  const draw = () => { shares = shareOfFM(seed, input) }
  const show = () => {
    const points = factor => shares.flatMap((share, n) => n < 2 ? [] : [[n, share*factor(n)]])
    stage.replaceChildren()
    lines(stage, [{name: 'the formula', points: points(() => 1)}, {name: 'pair_scale', points: points(pairCount)}],
      {about: 'Share of FM’s interaction, by the number of fields', width, here: F,
       x: {name: 'fields F', log: true, ticks: [2, 3, 5, 10, 20, input.fields]}, y: {log: true, ticks: [.001, .01, .1, 1]}})
    told.replaceChildren(`${F} fields, ${pairCount(F)} pairs: the formula keeps `)
    exact(told, shares[F], 4)
    told.append(' of FM, pair_scale ')
    exact(told, shares[F]*pairCount(F), 4)
  }
  slider(controls, 'Fields', {min: 2, max: input.fields, step: 1, value: F}, v => { F = v; show() })
  button(controls, 'Other random numbers', () => { seed++; draw(); show() })
  draw()
  show()
}

// --- the cost of scoring: multiplications within matrix products, row by row and with encoded items

function multiplications(N, F, Fi, K, A) {
  const Fc = F - Fi, network = pairs => pairs*A*(K + 1)    // W times a product, h times the hidden layer
  return {rows: N*(network(pairCount(F)) + K),
          context: network(pairCount(Fc)) + (Fc > 1 ? Fc*Fc*K : 0),
          cross: N*(network(Fc*Fi) + Fc*Fi*K),
          items: N*(network(pairCount(Fi)) + (Fi > 1 ? Fi*Fi*K : 0))}
}

const many = v => {
  const [unit, name] = [[1e12, ' trillion'], [1e9, ' billion'], [1e6, ' million']].find(([unit]) => v >= unit) || [1, '']
  return unit > 1 ? `${(v/unit).toPrecision(3)}${name}` : Math.round(v).toLocaleString('en')
}

function costOfScoring(figure, input) {
  const {controls, stage, told, more} = frame(figure, input.title), width = roomFor(figure, 600)
  const widths = [8, 16, 32, 64, 128], o = {...input}
  const items = v => +(10**v).toPrecision(2)
  const shown = v => items(v).toLocaleString('en')
  slider(controls, 'Items N', {min: 1, max: 6, step: .1, value: Math.log10(o.N), show: shown},
         v => { o.N = items(v); show() })
  slider(controls, 'Fields F', {min: 2, max: 40, step: 1, value: o.F},
         v => { o.F = v; own.input.max = v-1; own.told(); show() })
  const own = slider(controls, 'of these, the item’s', {min: 1, max: o.F-1, step: 1, value: o.Fi}, () => show())
  const size = choice(controls, 'Width K = A', widths, v => { o.K = widths[v]; show() })
  size.value = widths.indexOf(o.K)
  const show = () => {
    const Fi = +own.input.value, cost = multiplications(o.N, o.F, Fi, o.K, o.K), here = cost.context + cost.cross
    const sizes = Array.from({length: 40 - Fi}, (_, n) => n + Fi + 1)
    const by = pick => sizes.map(F => [F, pick(multiplications(o.N, F, Fi, o.K, o.K))])
    const powers = [...Array(18).keys()].map(n => 10**n)
    const all = [by(c => c.rows), by(c => c.context + c.cross)], y = all.flat().map(p => p[1])
    const low = powers.findLastIndex(p => p <= Math.min(...y)), high = powers.findIndex(p => p >= Math.max(...y))
    stage.replaceChildren()
    lines(stage, [{name: 'row by row', points: all[0]}, {name: 'encoded items', points: all[1]}],
      {about: 'Multiplications by the number of fields', width, here: o.F,
       x: {name: 'fields F', log: true, ticks: [2, 3, 5, 10, 20, 40]},
       y: {log: true, ticks: powers.slice(low, high + 1), show: v => `1e${Math.round(Math.log10(v))}`}})
    told.replaceChildren('Row by row takes ')
    exact(told, cost.rows/here, 1)
    told.append(' times the multiplications.')
    more.replaceChildren()
    const count = v => put(null, 'data', {value: v}, many(v))
    table(more, 'Multiplications for one context', ['', 'how many'], [
      ['row by row', count(cost.rows)], ['encoded items: context × item', count(cost.cross)],
      ['encoded items: the context’s own pairs', count(cost.context)],
      ['ahead of time, once for all contexts', count(cost.items)]])
  }
  show()
}

// --- every figure of the page starts once, where there is a picture whose place it takes, there

const figures = {ring: ringOfRows, hand: byHand, temperature: sharpness, pair_scale: scaleOfPairs, cost: costOfScoring}

function start(figure) {
  const {kind, input, instead} = figure.dataset
  const still = instead && [...document.images].find(o => o.alt.startsWith(instead))
  if (still) (still.closest('figure') || still).replaceWith(figure)
  figure.dataset.started = true
  figure.hidden = false
  figures[kind](figure, JSON.parse(input))
}

document.querySelectorAll('figure.live:not([data-started])').forEach(start)
