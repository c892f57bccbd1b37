import type { CollectionConfig } from 'payload'

export const Paintings: CollectionConfig = {
  slug: 'paintings',
  access: { read: () => true },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'painted', type: 'date' },
  ],
}
