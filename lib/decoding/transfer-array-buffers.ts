/**
 * Gives Node 20 the method that pdf.js lists a page's drawing with (« transferToFixedLength is not a function »; Node 22 has
 * it). Without it a page with a font of its own shows no image and no hidden text. It changes ArrayBuffer for the whole
 * thread, which is the one that decodes.
 */
if (!('transferToFixedLength' in ArrayBuffer.prototype))
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      if (length === this.byteLength) return structuredClone(this, { transfer: [this] })
      const copy = new Uint8Array(length)
      copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
      structuredClone(this, { transfer: [this] })
      return copy.buffer
    },
  })
