// The data of a page: a deflated file as text, which is the length of a JSON header, the header, and tensors.

const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%:()*+-;.=,?@^_`{|}~'

// Five letters are four bytes
function bytesOf(text) {
  const value = new Uint8Array(128), bytes = new DataView(new ArrayBuffer(text.length/5*4))
  for (let n = 0; n < 85; n++) value[LETTERS.charCodeAt(n)] = n
  for (let n = 0, at = 0; n < text.length; n += 5, at += 4) {
    let word = 0
    for (let k = 0; k < 5; k++) word = word*85 + value[text.charCodeAt(n + k)]
    bytes.setUint32(at, word)
  }
  return bytes.buffer
}

async function unpack(text) {
  const packed = new DataView(bytesOf(text)), size = packed.getUint32(0, true)
  const file = new Blob([new Uint8Array(packed.buffer, 4, size)]).stream().pipeThrough(new DecompressionStream('deflate'))
  const bytes = await new Response(file).arrayBuffer()
  const n = new DataView(bytes).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, n)))
  const data = withTensors(header, new Uint8Array(bytes, 4 + n))
  for (const model of data.models) for (const m of model.members) m.table = joined(m.table)
  return data
}

// The vectors of all fields in one table
function joined(tables) {
  const all = new Float64Array(tables.reduce((sum, t) => sum + t.length, 0))
  tables.reduce((at, t) => { all.set(t, at); return at + t.length }, 0)
  return all
}

// Each {at, size, step, width} of the header becomes an array. Its numbers lie in planes, all first bytes, then all
// second ones …: four of a float32; or as many as are needed of a whole number of steps, whose sign is its last bit
function withTensors(o, bytes) {
  if (Array.isArray(o)) return o.map(v => withTensors(v, bytes))
  if (o === null || typeof o !== 'object') return o
  if (!('at' in o)) return Object.fromEntries(Object.entries(o).map(([k, v]) => [k, withTensors(v, bytes)]))
  const {at, size, step, width} = o, joined = new Uint8Array(size*4)
  for (let p = 0; p < width; p++) for (let n = 0; n < size; n++) joined[n*4 + p] = bytes[at + p*size + n]
  return step ? Float64Array.from(new Uint32Array(joined.buffer), v => (v & 1 ? -(v + 1)/2 : v/2)*step) : new Float32Array(joined.buffer)
}
