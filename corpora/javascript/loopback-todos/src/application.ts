import { BootMixin } from '@loopback/boot';
import { RepositoryMixin } from '@loopback/repository';
import { RestApplication } from '@loopback/rest';

export class TodoApplication extends BootMixin(RepositoryMixin(RestApplication)) {
  projectRoot = __dirname;
}
