using NHibernate;
using Wharves;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(Store.Open(builder.Configuration.GetConnectionString("Wharves")!));
builder.Services.AddScoped(services => services.GetRequiredService<ISessionFactory>().OpenSession());

var app = builder.Build();
app.MapGet("/wharves", (ISession session) => session.Query<Wharf>().ToList());
app.MapPost("/wharves", (Wharf wharf, ISession session) => session.Save(wharf));
app.Run();
