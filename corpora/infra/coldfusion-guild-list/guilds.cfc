component {
    public query function all() {
        return queryExecute("select name, founded from guilds order by founded", {}, {datasource: "guilds"});
    }
}
