const { Service } = require('@portworks/kit');

const service = new Service('lamps');
service.router.get('/lit', () => ['north', 'south']);
service.listen(3002);
