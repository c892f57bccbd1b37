const asked = (request) => ({ role: 'reader', 'archive.user': (request.user && request.user.id) || '' });

module.exports = () => ({ graphqlRoute: '/graphql', dynamicJson: true, pgSettings: asked });
