import { get, param, post, requestBody } from '@loopback/rest';

export class TodoController {
  @get('/todos/{id}')
  find(@param.path.string('id') id: string) {
    return { id };
  }

  @post('/todos')
  create(@requestBody() todo: { title: string }) {
    return todo;
  }
}
