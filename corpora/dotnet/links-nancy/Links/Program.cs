using System;
using Nancy.Hosting.Self;

namespace Links
{
    public static class Program
    {
        public static void Main()
        {
            using (var host = new NancyHost(new Uri("http://localhost:8080")))
            {
                host.Start();
                Console.ReadLine();
            }
        }
    }
}
