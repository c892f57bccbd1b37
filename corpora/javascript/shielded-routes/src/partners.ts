import { LRUCache } from 'lru-cache'

class Partner {
  constructor(readonly name: string) {}
  tell(text: string) { return text.length > 0 }
  close() {}
}

const open = new LRUCache<string, Partner>({ max: 20, dispose: (partner) => partner.close() })

export const partners = {
  of(name: string) {
    const known = open.get(name) ?? new Partner(name)
    open.set(name, known)
    return known
  },
}
