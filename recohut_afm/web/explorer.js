// The page: a reader enters a row, and sees at once how the model scores it, and why.
// A case is {model, entries}: which model, and what was entered for each field. The address keeps the cases.

const MANY = 60         // values of a field from which on there is a search box instead of a list
const SOME = 10         // lines that a list has at first, and bars of a waterfall
const BESIDE = '⇄'      // marks the second case in the address
const MODEL = '⌂'       // and which model it is

const ids = n => `x${n}`
const features = entries => entries.map((entry, f) => encode(data.fields[f], entry))
const sum = list => list.reduce((a, b) => a + b, 0)
let data, cases, other = null, wanted = 0, shown = {}

// What is entered for a field, in words
function words(field, entry) {
  if (field.kind === 'category') return field.names[entry ?? 0]
  if (field.kind === 'multi') return entry.map(id => field.names[id]).join(', ') || 'none'
  return entry == null ? 'missing' : String(+entry.toPrecision(6))
}
const named = entries => data.fields.map((field, f) => `${field.name} ${words(field, entries[f])}`)

// Names of all parts, in the order bias, fields, pairs; and their sizes
function pairwise(names) {
  const all = ['bias', ...names]
  names.forEach((a, i) => names.slice(i+1).forEach(b => all.push(`${a} × ${b}`)))
  return all
}
const partNames = entries => pairwise(named(entries))
const partSizes = o => [o.bias, ...o.linear, ...o.pairs]

// The largest parts as bars, the rest as one
function bars(first, names, sizes, last, most = SOME) {
  const order = [...sizes.keys()].sort((a, b) => Math.abs(sizes[b]) - Math.abs(sizes[a]))
  const top = order.slice(0, most).map(n => ({name: names[n], value: sizes[n]})), rest = order.slice(most)
  if (rest.length) top.push({name: `${rest.length} other parts`, value: sum(rest.map(n => sizes[n]))})
  return [...first, ...top, last]
}

// --- what else there is: other values, and items

// Scores of all values of a category, or of an entry more or less of several, highest first
function whatIf({model, entries}, f) {
  const field = data.fields[f], score = scorer(data.models[model], features(entries), [f])
  const change = id => field.kind === 'category' ? id : toggled(entries[f], id)
  const known = field.names.map((_, id) => id).filter(id => field.kind === 'category' || id >= field.known)
  return known.map(id => ({id, name: field.names[id], entry: change(id), score: score([encode(field, change(id))])}))
              .sort((a, b) => b.score - a.score)
}
const toggled = (some, id) => some.includes(id) ? some.filter(o => o !== id) : [...some, id]

// The score along a number
function along({model, entries}, f, steps = 80) {
  const field = data.fields[f], score = scorer(data.models[model], features(entries), [f])
  return Array.from({length: steps + 1}, (_, n) => field.low + (field.high - field.low)*n/steps)
              .map(v => [v, score([encode(field, v)])])
}

// What is entered for the fields of item n, and the features that this makes
const itemEntries = n => data.items.entries.map(column => column[n])
const itemFeatures = n => itemEntries(n).map((entry, k) => encode(data.fields[data.items.fields[k]], entry))

// What the items are called: by names of their own, or as the category that comes first among their fields
function itemNames({names, fields, entries}) {
  const first = fields.findIndex(f => data.fields[f].kind === 'category')
  return names ?? entries[first].map(id => data.fields[fields[first]].names[id])
}

// All items in this context, best first; those that have been chosen already are left out
function best({model, entries}) {
  const {items} = data, score = scorer(data.models[model], features(entries), items.fields)
  const gone = new Set(entries[items.history] ?? [])
  return items.names.map((name, n) => ({n, name})).filter(({n}) => !gone.has(n))
              .map(row => ({...row, score: score(itemFeatures(row.n))})).sort((a, b) => b.score - a.score)
}

// --- the address: names, not numbers, so that it means the same in the next version of a file

function write() {
  const text = new URLSearchParams()
  for (const [mark, some] of [['', cases], [BESIDE, other]]) {
    if (!some) continue
    if (data.models.length > 1) text.append(mark + MODEL, data.models[some.model].name)
    data.fields.forEach((field, f) => {
      const entry = some.entries[f]
      const said = field.kind === 'multi' ? entry.map(id => field.names[id]) : entry == null ? [] : [field.names ? field.names[entry] : String(entry)]
      for (const v of said.length ? said : ['']) text.append(mark + field.name, v)
    })
  }
  if (location.protocol !== 'about:') history.replaceState(null, '', `#${text}`)
}

function read(mark) {
  const text = new URLSearchParams(location.hash.slice(1))
  if (!data.fields.some(field => text.has(mark + field.name))) return null
  const model = Math.max(0, data.models.findIndex(o => o.name === text.get(mark + MODEL)))
  return {model, entries: data.fields.map((field, f) => {
    const said = text.getAll(mark + field.name), id = v => field.names.indexOf(v)
    if (!said.length) return data.start[f]
    if (field.kind === 'multi') return said.map(id).filter(n => n >= 0)
    if (field.kind === 'category') return id(said[0]) >= 0 ? id(said[0]) : field.known ? 0 : data.start[f]
    return said[0] === '' || !Number.isFinite(+said[0]) ? null : +said[0]
  })}
}

// --- inputs

// A search box over many names: type, arrow keys, Enter. `choose` gets the place of a name; what it returns is shown,
// or else the name
function searchBox(parent, id, about, names, text, choose) {
  const box = put(parent, 'div', {class: 'search'})
  const input = put(box, 'input', {id, role: 'combobox', autocomplete: 'off', 'aria-label': about, 'aria-expanded': 'false',
                                   'aria-controls': `${id}-list`, 'aria-autocomplete': 'list', dir: 'auto'})
  const list = put(box, 'ul', {id: `${id}-list`, role: 'listbox', 'aria-label': about, hidden: true})
  let found = [], on = -1
  input.value = text
  const close = () => { list.hidden = true; input.setAttribute('aria-expanded', 'false'); input.removeAttribute('aria-activedescendant') }
  const take = n => { close(); input.value = text = choose(n) ?? names[n] }
  const mark = n => {
    on = n
    ;[...list.children].forEach((o, k) => o.setAttribute('aria-selected', String(k === on)))
    if (on >= 0) { input.setAttribute('aria-activedescendant', list.children[on].id); list.children[on].scrollIntoView({block: 'nearest'}) }
  }
  const open = () => {
    const word = input.value.toLowerCase()
    found = []
    for (let n = 0; n < names.length && found.length < 30; n++) if (names[n].toLowerCase().includes(word)) found.push(n)
    list.replaceChildren(...found.map((n, k) => {
      const o = put(null, 'li', {role: 'option', id: `${id}-${k}`, 'aria-selected': 'false', dir: 'auto'}, names[n])
      o.addEventListener('pointerdown', event => { event.preventDefault(); take(n) })
      return o
    }))
    if (!found.length) put(list, 'li', {role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false'}, 'nothing found')
    list.hidden = false
    input.setAttribute('aria-expanded', 'true')
    mark(-1)
  }
  input.addEventListener('input', open)
  input.addEventListener('focus', () => input.select())
  input.addEventListener('blur', () => { close(); if (names.indexOf(input.value) < 0) input.value = text })
  input.addEventListener('keydown', event => {
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key]
    if (step) {
      event.preventDefault()
      if (list.hidden) open()
      else if (found.length) mark((on + step + found.length) % found.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (!list.hidden && found.length) take(found[Math.max(on, 0)])
    } else if (event.key === 'Escape') close()
  })
  return input
}

function selectBox(parent, id, about, names, chosen, choose) {
  const o = put(parent, 'select', {id, 'aria-label': about})
  names.forEach((name, n) => put(o, 'option', {value: n, selected: n === chosen}, name))
  o.addEventListener('change', () => { if (choose(+o.value) === '') o.value = 0 })
  return o
}

const chooser = (parent, id, about, names, chosen, choose) => names.length > MANY ?
  searchBox(parent, id, about, names, names[chosen] ?? '', choose) : selectBox(parent, id, about, names, chosen, choose)

function enter(f, entry) {
  cases.entries[f] = entry
  update()
}

const inputs = {
  category: (o, f, field, entry) => chooser(o, ids(f), field.name, field.names, entry ?? 0, id => enter(f, id)),
  number(o, f, field, entry) {
    const both = {min: field.low, max: field.high, step: field.step || 'any', value: entry ?? (field.low + field.high)/2}
    const slide = put(o, 'input', {type: 'range', id: ids(f), 'aria-label': `${field.name}, slider`, ...both})
    const box = put(o, 'input', {type: 'number', 'aria-label': field.name, step: 'any', value: entry ?? ''})
    slide.addEventListener('input', () => { box.value = slide.value; enter(f, +slide.value) })
    box.addEventListener('input', () => {
      if (box.value !== '') slide.value = box.value
      enter(f, box.value === '' || field.log && +box.value <= -1 ? null : +box.value)
    })
  },
  multi(o, f, field, entry) {
    const chips = put(o, 'div', {class: 'chips', role: 'group', 'aria-label': `${field.name}, chosen`})
    const draw = () => {
      chips.replaceChildren()
      for (const id of cases.entries[f]) {
        const chip = put(chips, 'button', {type: 'button', dir: 'auto', 'aria-label': `remove ${field.names[id]}`}, `${field.names[id]} ×`)
        chip.addEventListener('click', () => { enter(f, toggled(cases.entries[f], id)); draw(); adding().focus() })
      }
    }
    const adding = () => o.querySelector('input, select')
    const names = ['add …', ...field.names.slice(field.known)]
    chooser(o, ids(f), `add to ${field.name}`, names, -1, n => {
      const id = n - 1 + field.known
      if (n > 0 && !cases.entries[f].includes(id)) enter(f, [...cases.entries[f], id])
      draw()
      return ''
    }).placeholder = 'search, and add'
    draw()
  },
}
inputs.bins = inputs.spline = inputs.number

// The form: examples, items, then a box for each field
function form() {
  const o = document.getElementById('inputs')
  o.replaceChildren()
  const line = (name, fill, kind = 'field') => { const box = put(o, 'div', {class: kind}); put(box, 'span', {class: 'name', dir: 'auto'}, name); fill(box) }
  if (data.models.length > 1) line('model', box =>
    selectBox(box, 'model', 'model', data.models.map(m => m.name), cases.model, n => { cases.model = n; update() }))
  if (data.rows.length) line('an example', box => chooser(box, 'example', 'choose an example',
    ['choose …', ...data.rows.map(row => row.name)], 0, n => n && show({...cases, entries: data.rows[n-1].entries})), 'field pick')
  if (data.items?.pick) line('an item', box => chooser(box, 'item', 'choose an item', ['choose …', ...data.items.names], 0, n => n && takeItem(n-1)), 'field pick')
  data.fields.forEach((field, f) => line(field.name, box => inputs[field.kind](box, f, field, cases.entries[f])))
}

function takeItem(n) {
  const entries = cases.entries.slice()
  itemEntries(n).forEach((entry, k) => { entries[data.items.fields[k]] = entry })
  show({...cases, entries})
}

// --- answers

const section = id => { const o = document.querySelector(`#${id} .body`); o.replaceChildren(); return o }
const unit = model => model.task === 'binary' ? 'log-odds' : 'score'
const asWords = (model, score) => model.task === 'binary' ? `${(100*meaning(model, score)).toFixed(1)} %` :
                                  model.task === 'ordinal' ? number(meaning(model, score)) : number(score, 3)

function table(parent, heads, rows) {
  const o = put(put(parent, 'div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': heads.join(', ')}), 'table')
  const head = put(put(o, 'thead'), 'tr')
  heads.forEach(name => put(head, 'th', {scope: 'col'}, name))
  const body = put(o, 'tbody')
  for (const row of rows) { const line = put(body, 'tr'); row.forEach(v => put(line, 'td', {dir: 'auto'}, v)) }
}

function answer(o) {
  const model = data.models[cases.model], box = section('answer')
  put(box, 'p', {class: 'large'}, asWords(model, o.score))
  put(box, 'p', {}, model.task === 'regression' ? 'the score' : `${model.task === 'binary' ? 'probability' : 'expected level'}; score ${number(o.score, 4)} (${unit(model)})`)
}

function why(o) {
  const box = section('why'), names = partNames(cases.entries), sizes = partSizes(o), width = Math.min(box.clientWidth || 640, 760)
  const all = bars([{name: 'bias', value: o.bias}], names.slice(1), sizes.slice(1), {name: 'score', value: o.score})
  waterfall(box, all, `The score ${number(o.score)} in parts: ${all.slice(0, 4).map(b => `${b.name} ${signed(b.value)}`).join('; ')}; and more in the table below.`, width)
  const more = put(box, 'details')
  put(more, 'summary', {}, `all ${names.length} parts as a table`)
  more.addEventListener('toggle', () => more.open && more.childElementCount < 2 && table(more, ['part', 'attention', unit(data.models[cases.model])],
    names.map((name, n) => [name, n > cases.entries.length ? number(o.attention[n - 1 - cases.entries.length], 4) : '', signed(sizes[n], 4)])))
}

function attention(o) {
  const box = section('attention'), names = data.fields.map(field => field.name), room = box.clientWidth || 460
  const width = Math.min(room > 720 ? room/2 - 8 : room, 440)
  const {kind} = data.models[cases.model].members[0]
  const largest = [...o.attention.keys()].sort((a, b) => o.attention[b] - o.attention[a])[0], pairs = partNames(cases.entries).slice(1 + names.length)
  const about = kind === 'gate' ? `The gate lets the pair through ${number(o.attention[0], 3)} times.` :
    kind === 'one' ? 'A factorization machine: every pair counts once.' :
    `Attention of ${o.attention.length} pairs; most on ${pairs[largest]}, ${number(o.attention[largest], 3)}; even would be ${number(1/o.attention.length, 3)}.`
  const both = put(box, 'div', {class: 'both'})
  ring(both, names, o.attention, `Ring. ${about}`, width)
  if (names.length > 2) triangle(both, names, o.attention, `Triangle. ${about}`, width)
  put(box, 'p', {class: 'note', dir: 'auto'}, about)
}

// A list of choices, ten at first
function list(box, rows, now, choose, model) {
  const o = put(box, 'ol', {class: 'list'}), most = rows.reduce((m, row) => Math.max(m, Math.abs(row.score - now)), 0) || 1
  let n = 0
  const button = put(box, 'button', {type: 'button', class: 'more'})
  const more = () => {
    for (const row of rows.slice(n, n + SOME)) {
      const line = put(o, 'li', {class: row.on ? 'on' : false}), d = row.score - now
      const b = put(line, 'button', {type: 'button'})
      put(b, 'span', {class: 'what', dir: 'auto'}, row.name)
      put(b, 'span', {class: d < 0 ? 'down bar' : 'up bar', style: `width: ${(70*Math.abs(d)/most).toFixed(1)}px`})
      put(b, 'span', {class: 'size'}, `${asWords(model, row.score)} (${signed(d)})`)
      b.addEventListener('click', () => { back = `#${box.parentElement.id} .list button`; choose(row) })
    }
    n += SOME
    button.hidden = n >= rows.length
    button.textContent = `show more of ${rows.length.toLocaleString('en')}`
  }
  button.addEventListener('click', more)
  more()
}

function others(o) {
  const box = section('whatif'), field = data.fields[wanted], model = data.models[cases.model]
  selectBox(box, 'wanted', 'field to change', data.fields.map(f => f.name), wanted, n => { wanted = n; others(o) })
  if (!field.names) {
    curve(box, along(cases, wanted), cases.entries[wanted] == null ? null : [cases.entries[wanted], o.score],
          `The ${unit(model)} as ${field.name} goes from ${field.low} to ${field.high}.`, Math.min(box.clientWidth || 460, 560))
    return
  }
  const rows = whatIf(cases, wanted), entry = cases.entries[wanted]
  const on = field.kind === 'multi' ? null : rows.findIndex(row => row.id === (entry ?? 0))
  for (const row of rows) row.on = field.kind === 'multi' ? entry.includes(row.id) : row.id === (entry ?? 0)
  put(box, 'p', {class: 'note', dir: 'auto'}, field.kind === 'multi' ? 'Each with one more, or, where it is marked, without it.' :
    `${words(field, entry)} is number ${(on + 1).toLocaleString('en')} of ${rows.length.toLocaleString('en')}.`)
  list(box, rows, o.score, row => { show({...cases, entries: cases.entries.with(wanted, row.entry)}) }, model)
}

function bestItems(o) {
  if (data.items) list(section('best'), best(cases), o.score, row => takeItem(row.n), data.models[cases.model])
}

// A and B side by side: from the score of B to that of A, by the differences of their parts
function beside(o) {
  const box = section('beside'), button = (text, act) => put(box, 'button', {type: 'button'}, text).addEventListener('click', act)
  button(other ? 'keep the present row as B' : 'keep this row as B, then change it', () => { other = copy(cases); update() })
  if (!other) return
  button('swap A and B', () => { const b = other; other = copy(cases); show(b) })
  button('leave B out', () => { other = null; update() })
  if (data.models.length > 1) selectBox(box, 'other', 'model of B', data.models.map(m => m.name), other.model, n => { other.model = n; update() })
  const b = parts(data.models[other.model], features(other.entries)), names = pairwise(data.fields.map(field => field.name))
  const differ = data.fields.map((field, f) => [field.name, words(field, cases.entries[f]), words(field, other.entries[f])]).filter(([, v, w]) => v !== w)
  if (differ.length) table(box, ['field', 'A', 'B'], differ)
  const sizes = partSizes(o), d = partSizes(b).map((v, n) => sizes[n] - v)
  const some = [...d.keys()].filter(n => d[n] !== 0)
  const all = bars([{name: 'B', value: b.score}], some.map(n => names[n]), some.map(n => d[n]), {name: 'A', value: o.score})
  waterfall(box, all, `From B, ${number(b.score)}, to A, ${number(o.score)}, by the differences of their parts.`, Math.min(box.clientWidth || 640, 760))
}

const copy = o => ({model: o.model, entries: o.entries.slice()})
let waiting = 0, back = ''

// An input is answered at once; long lists come a moment later, and only for the last of many inputs
function update() {
  const begin = performance.now(), o = parts(data.models[cases.model], features(cases.entries))
  answer(o)
  why(o)
  attention(o)
  beside(o)
  write()
  shown = {...o, took: performance.now() - begin}
  clearTimeout(waiting)
  waiting = setTimeout(() => {
    const begin = performance.now()
    others(o)
    bestItems(o)
    if (back) document.querySelector(back)?.focus({preventScroll: true})    // a list was drawn anew below the keyboard
    back = ''
    shown.lists = performance.now() - begin
  })
}

function show(some) {
  const at = document.activeElement.id
  cases = copy(some)
  form()
  update()
  document.getElementById(at)?.focus()
}

function about() {
  const box = section('about')
  for (const line of data.about) put(box, 'p', {dir: 'auto'}, line)
}

async function explore(text) {
  data = await unpack(text)
  if (data.items) data.items.entries = data.items.entries.map(o => o.kinds ? Array.from(o.codes, n => o.kinds[n]) : Array.from(o))
  if (data.items) data.items.names = itemNames(data.items)
  document.querySelector('h1').textContent = data.title
  document.querySelector('.lead').textContent = data.lead
  document.getElementById('best').hidden = !data.items
  cases = read('') ?? {model: 0, entries: data.start}
  other = read(BESIDE) ?? (data.models.length > 1 ? {model: 1, entries: data.start} : null)
  wanted = Math.max(0, data.fields.findIndex(field => field.names?.length > 2))
  show(cases)
  about()
  document.documentElement.dataset.ready = performance.now().toFixed(0)
  window.addEventListener('hashchange', () => { const some = read(''); if (some) { other = read(BESIDE); show(some) } })
  window.explorer = {data, parts, encode, whatIf, along, best, features, show, get shown() { return shown }, get cases() { return cases }}
}
