using System.Collections.Generic;
using System.Threading.Tasks;
using Dapper;
using Microsoft.Data.SqlClient;

namespace House.Sql;

public class Database
{
    private readonly string _connection;

    public Database(string connection) => _connection = connection;

    public async Task<IEnumerable<T>> Query<T>(string sql, object given)
    {
        using var connection = new SqlConnection(_connection);
        return await connection.QueryAsync<T>(sql, given);
    }

    public async Task<int> Execute(string sql, object given)
    {
        using var connection = new SqlConnection(_connection);
        return await connection.ExecuteAsync(sql, given);
    }
}
