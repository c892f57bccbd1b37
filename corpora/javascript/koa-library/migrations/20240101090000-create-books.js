module.exports = {
  up: (queryInterface, Sequelize) =>
    queryInterface.createTable('Books', {
      id: { type: Sequelize.INTEGER, primaryKey: true, autoIncrement: true },
      title: { type: Sequelize.STRING, allowNull: false },
      year: Sequelize.INTEGER,
    }),
  down: (queryInterface) => queryInterface.dropTable('Books'),
};
