import * as grpc from '@grpc/grpc-js';
import * as loader from '@grpc/proto-loader';
import { find } from './items.js';

const proto = grpc.loadPackageDefinition(loader.loadSync('proto/inventory.proto')) as any;
const server = new grpc.Server();

server.addService(proto.inventory.Inventory.service, {
  find: async (call: any, done: any) => done(null, await find(call.request.id)),
});
server.bindAsync('0.0.0.0:50051', grpc.ServerCredentials.createInsecure(), () => {});
