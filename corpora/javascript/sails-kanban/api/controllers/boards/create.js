module.exports = {
  inputs: {
    name: { type: 'string', required: true, maxLength: 120 },
  },

  async fn(inputs) {
    return Board.create(inputs).fetch();
  },
};
