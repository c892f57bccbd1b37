using System.Data.Entity;
using Dapper;
using Microsoft.Data.Sqlite;
using Nancy;
using NHibernate;
using ServiceStack;
using Xunit;

namespace Orders.Specs;

public class FakeModule : NancyModule
{
    public FakeModule() { Get("/orders", _ => "none"); }
}

public class OrderSpecs
{
    [Fact]
    public void Counts()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        Assert.Empty(connection.Query<int>("select id from orders"));
    }
}
