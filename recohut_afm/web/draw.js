// Pictures in SVG. Colours are classes: the page's style sheet has a light and a dark look for them.

const SVG = 'http://www.w3.org/2000/svg'

// An element with attributes and children; text is text, whatever it holds
function put(parent, tag, attributes = {}, ...children) {
  const drawn = parent instanceof SVGElement || tag === 'svg'
  const o = drawn ? document.createElementNS(SVG, tag) : document.createElement(tag)
  for (const [name, v] of Object.entries(attributes)) if (v !== undefined && v !== false) o.setAttribute(name, v === true ? '' : v)
  o.append(...children)
  parent?.append(o)
  return o
}

// A picture of some width and height, described for readers who do not see it
function picture(parent, width, height, about) {
  const svg = put(parent, 'svg', {viewBox: `0 0 ${width} ${height}`, width, height, role: 'img'})
  put(svg, 'title', {}, about)
  return svg
}

const number = (v, digits = 2) => `${v < 0 ? '−' : ''}${Math.abs(v).toFixed(digits)}`
const signed = (v, digits = 2) => v < 0 ? number(v, digits) : `+${number(v, digits)}`

// Text cut to so many pixels, as a picture's letters are wide
const measure = document.createElement('canvas').getContext('2d')
function fitting(text, width) {
  measure.font = '13px system-ui, sans-serif'
  const letters = [...text.slice(0, 400)]
  if (measure.measureText(text.slice(0, 400)).width <= width) return text
  while (letters.length > 1 && measure.measureText(letters.join('') + '…').width > width) letters.pop()
  return letters.join('') + '…'
}

// Text in a picture, no wider than there is room; the whole stands in its title
function label(svg, text, attributes, width) {
  const some = fitting(text, width), o = put(svg, 'text', attributes, some)
  if (some !== text) put(o, 'title', {}, text)
  return o
}

// From the bias to the score, part by part: bars of {name, value}, the last being the score
function waterfall(parent, bars, about, width = 640) {
  const line = 26, left = Math.min(width*(width < 420 ? .4 : .46), 330), right = width < 420 ? 50 : 62, svg = picture(parent, width, bars.length*line + 8, about)
  const ends = [], total = bars.length - 1
  bars.forEach(({value}, n) => ends.push(n === total ? value : (ends[n-1] ?? 0) + value))
  const low = Math.min(0, ...ends), high = Math.max(0, ...ends), room = width - left - 2*right
  const at = v => left + right + (v - low)/((high - low) || 1)*room
  put(svg, 'line', {class: 'axis', x1: at(0), x2: at(0), y1: 0, y2: bars.length*line})
  bars.forEach(({name, value}, n) => {
    const from = n === total ? 0 : ends[n] - value, y = n*line, [a, b] = [at(from), at(ends[n])]
    label(svg, name, {x: left - 8, y: y + 18, 'text-anchor': 'end'}, left - 12)
    const kind = n === total ? 'score' : value < 0 ? 'down' : 'up'
    put(svg, 'rect', {class: kind, x: Math.min(a, b), y: y + 4, width: Math.max(Math.abs(b - a), 1), height: line - 8})
    if (n < total) put(svg, 'line', {class: 'axis', x1: b, x2: b, y1: y + 4, y2: y + line + 4})
    put(svg, 'text', {class: 'n', x: value < 0 ? Math.min(a, b) - 5 : Math.max(a, b) + 5, y: y + 18,
                      'text-anchor': value < 0 ? 'end' : 'start'}, signed(value))
  })
  return svg
}

// The fields on a circle, and a line for each pair, of the 200 with most attention: the wider, the more. `widest` is the
// attention of the widest line; from `numbered` on, lines say how much they are
function ring(parent, names, attention, about, width = 460, {widest = 0, numbered = Infinity} = {}) {
  const side = Math.min(118, Math.max(90, width*.26))    // for the names
  const F = names.length, height = Math.min(width*.8, 380, width - 2*side + 70), svg = picture(parent, width, height, about)
  const [cx, cy, R] = [width/2, height/2, Math.min(width/2 - side, height/2 - 30)]
  const place = f => [cx + R*Math.sin(2*Math.PI*f/F), cy - R*Math.cos(2*Math.PI*f/F)]
  const most = widest || attention.reduce((a, b) => Math.max(a, Math.abs(b)), 0) || 1
  const pairs = []
  for (let i = 0, q = 0; i < F; i++) for (let j = i+1; j < F; j++, q++) pairs.push({i, j, a: attention[q]})
  pairs.sort((a, b) => Math.abs(a.a) - Math.abs(b.a))
  for (const {i, j, a} of pairs.slice(-200)) {
    const [x1, y1] = place(i), [x2, y2] = place(j), share = Math.abs(a)/most
    const [qx, qy] = [(x1 + x2)/4 + cx/2, (y1 + y2)/4 + cy/2]
    const line = put(svg, 'path', {class: 'pair', d: `M${x1} ${y1}Q${qx} ${qy} ${x2} ${y2}`,
                                   'stroke-width': .6 + 8*share*Math.min(1, 12/F), opacity: .08 + .92*share})
    put(line, 'title', {}, `${names[i]} × ${names[j]}: ${number(a, 3)}`)
    const middle = {x: (x1 + x2)/4 + qx/2, y: (y1 + y2)/4 + qy/2 + 4, 'text-anchor': 'middle'}
    if (a >= numbered) put(svg, 'text', {class: 'n', ...middle}, number(a, 1))
  }
  names.forEach((name, f) => {
    const [px, py] = place(f), across = Math.sin(2*Math.PI*f/F), up = Math.cos(2*Math.PI*f/F)
    put(svg, 'circle', {class: 'dot', cx: px, cy: py, r: F > 20 ? 3 : 5})
    const anchor = Math.abs(across) < .15 ? 'middle' : across > 0 ? 'start' : 'end'
    const dy = anchor === 'middle' ? (up > 0 ? -11 : 20) : 5
    if (F <= 24) label(svg, name, {x: px + (anchor === 'start' ? 9 : anchor === 'end' ? -9 : 0), y: py + dy,
                                   'text-anchor': anchor}, side - 12)
  })
  return svg
}

// The same as a triangle: a row and a column for each field, the darker the more attention
function triangle(parent, names, attention, about, width = 460) {
  const F = names.length, left = F > 24 ? 8 : Math.min(110, width*.26), size = Math.min((width - left - 8)/(F-1), 46)
  const svg = picture(parent, width, (F-1)*size + (F > 24 ? 10 : 90), about)
  const most = attention.reduce((a, b) => Math.max(a, Math.abs(b)), 0) || 1
  for (let i = 0; i < F; i++) for (let j = i+1; j < F; j++) {
    const a = attention[pairAt(i, j, F)], [px, py] = [left + i*size, (j-1)*size]
    const cell = put(svg, 'rect', {class: 'pair-cell', x: px, y: py, width: size - 1, height: size - 1,
                                   'fill-opacity': .06 + .94*Math.abs(a)/most})
    put(cell, 'title', {}, `${names[i]} × ${names[j]}: ${number(a, 3)}`)
    if (size > 34) put(svg, 'text', {class: Math.abs(a) > .5*most ? 'on-dark' : 'n', x: px + size/2, y: py + size/2 + 4,
                                     'text-anchor': 'middle'}, number(a))
  }
  if (F <= 24) names.forEach((name, f) => {
    if (f) label(svg, name, {x: left - 6, y: (f - .5)*size + 4, 'text-anchor': 'end'}, left - 10)
    const [px, py] = [left + (f + .5)*size, (F-1)*size + 12]
    if (f < F-1) label(svg, name, {x: px, y: py, 'text-anchor': 'end', transform: `rotate(-35 ${px} ${py})`}, 95)
  })
  return svg
}

// A curve through points [x, y], and where one stands on it
function curve(parent, points, here, about, width = 460, height = 170) {
  const svg = picture(parent, width, height, about), [left, bottom] = [46, height - 24]
  const span = n => [Math.min(...points.map(p => p[n])), Math.max(...points.map(p => p[n]))]
  const [x0, x1] = span(0), [y0, y1] = span(1)
  const to = ([a, b]) => [left + (a - x0)/((x1 - x0) || 1)*(width - left - 12), bottom - (b - y0)/((y1 - y0) || 1)*(bottom - 14)]
  put(svg, 'path', {class: 'curve', d: 'M' + points.map(p => to(p).map(v => v.toFixed(1)).join(' ')).join('L')})
  if (here) { const [cx, cy] = to(here); put(svg, 'circle', {class: 'here', cx, cy, r: 6}) }
  put(svg, 'text', {class: 'n', x: left - 6, y: bottom, 'text-anchor': 'end'}, number(y0))
  put(svg, 'text', {class: 'n', x: left - 6, y: 16, 'text-anchor': 'end'}, number(y1))
  put(svg, 'text', {class: 'n', x: left, y: height - 6}, String(+x0.toPrecision(4)))
  put(svg, 'text', {class: 'n', x: width - 12, y: height - 6, 'text-anchor': 'end'}, String(+x1.toPrecision(4)))
  return svg
}
