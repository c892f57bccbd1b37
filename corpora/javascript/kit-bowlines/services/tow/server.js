const { Service } = require('@bowlines/kit');
const { celebrate, Joi } = require('celebrate');
const { Tow } = require('./store');

const service = new Service('tows');

service.router.get('/:id', async (req, res) => res.json(await Tow.findByPk(req.params.id)));
service.router.post('/', celebrate({ body: Joi.object({ vessel: Joi.string().required() }) }), async (req, res) => {
  res.status(201).json(await Tow.create(req.body));
});
service.listen(process.env.PORT);
