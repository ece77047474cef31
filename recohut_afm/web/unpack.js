// The data of a page: base64 of a deflated file, which is the length of a JSON header, the header, and tensors.

async function unpack(text) {
  const packed = new Blob([Uint8Array.from(atob(text), c => c.charCodeAt(0))])
  const bytes = await new Response(packed.stream().pipeThrough(new DecompressionStream('deflate'))).arrayBuffer()
  const n = new DataView(bytes).getUint32(0, true)
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 4, n)))
  return withTensors(header, new Uint8Array(bytes, 4 + n))
}

// Each {at, size, step} of the header becomes an array. Its numbers lie in planes, all first bytes, then all second
// ones …: four are a float32 or a whole number, two are a whole number that counts steps
function withTensors(o, bytes) {
  if (Array.isArray(o)) return o.map(v => withTensors(v, bytes))
  if (o === null || typeof o !== 'object') return o
  if (!('at' in o)) return Object.fromEntries(Object.entries(o).map(([k, v]) => [k, withTensors(v, bytes)]))
  const {at, size, step, width} = o, joined = new Uint8Array(size*width)
  for (let p = 0; p < width; p++) for (let n = 0; n < size; n++) joined[n*width + p] = bytes[at + p*size + n]
  if (width === 2) return Float64Array.from(new Int16Array(joined.buffer), v => v*step)
  return step ? new Int32Array(joined.buffer) : new Float32Array(joined.buffer)
}
