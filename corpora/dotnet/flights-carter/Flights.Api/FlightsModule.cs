namespace Flights.Api
{
    using Carter;
    using Carter.Response;
    using Flights.Common;
    using MongoDB.Driver;

    public class FlightsModule : CarterModule
    {
        public FlightsModule(IMongoCollection<Flight> flights, CachedReader reader)
            : base("/flights")
        {
            this.Get("/{id}", async (request, response) =>
            {
                var id = request.RouteValues["id"].ToString();
                var found = await reader.Read(id, () => flights.Find(flight => flight.Id == id).FirstOrDefaultAsync());
                await response.Negotiate(found);
            });

            this.Delete("/{id}", async (request, response) =>
            {
                var id = request.RouteValues["id"].ToString();
                await flights.DeleteOneAsync(flight => flight.Id == id);
                response.StatusCode = 204;
            });
        }
    }

    public class Flight
    {
        public string Id { get; set; }

        public string Destination { get; set; }
    }
}
