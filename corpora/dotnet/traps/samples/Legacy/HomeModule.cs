using Nancy;
using ServiceStack;

public class HomeModule : NancyModule { public HomeModule() { Get("/", _ => "hello"); } }
public class AppHost : AppHostBase { }
