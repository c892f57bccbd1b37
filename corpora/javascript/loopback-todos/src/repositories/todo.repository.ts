import { inject } from '@loopback/core';
import { DefaultCrudRepository, juggler } from '@loopback/repository';
import { Todo } from '../models/todo.model';

export class TodoRepository extends DefaultCrudRepository<Todo, typeof Todo.prototype.id> {
  constructor(@inject('datasources.todos') dataSource: juggler.DataSource) {
    super(Todo, dataSource);
  }
}
