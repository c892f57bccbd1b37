module.exports = {
  attributes: {
    title: { type: 'string', required: true },
    board: { model: 'Board' },
  },
};
