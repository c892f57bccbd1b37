using Notices.Data;
using Notices.Options;
using Yuniql.AspNetCore;
using Yuniql.PostgreSql;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOptions<MailOptions>().BindConfiguration("Mail").ValidateDataAnnotations().ValidateOnStart();
builder.Services.AddSingleton<NoticeStore>();
var app = builder.Build();

var trace = new Trace();
app.UseYuniql(new PostgreSqlDataService(trace), new PostgreSqlBulkImportService(trace), trace, new Configuration
{
    Workspace = Path.Combine(Environment.CurrentDirectory, "Migration"),
    ConnectionString = builder.Configuration.GetConnectionString("Notices"),
});

app.MapGet("/notices", (NoticeStore store) => store.All());
app.MapPost("/notices", (Notice notice, NoticeStore store) => store.Keep(notice));
app.Run();
