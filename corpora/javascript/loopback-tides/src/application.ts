import { BootMixin } from '@loopback/boot';
import { RepositoryMixin } from '@loopback/repository';
import { RestApplication } from '@loopback/rest';

export class TidesApplication extends BootMixin(RepositoryMixin(RestApplication)) {
  projectRoot = __dirname;
}
