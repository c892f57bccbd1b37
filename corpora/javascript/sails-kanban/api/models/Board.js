module.exports = {
  attributes: {
    name: { type: 'string', required: true },
    cards: { collection: 'Card', via: 'board' },
  },
};
