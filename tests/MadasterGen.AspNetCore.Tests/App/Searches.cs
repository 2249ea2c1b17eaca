using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace MadasterGen.AspNetCore.Tests.App;

/// <summary>Endpoints with methods of HTTP that OpenAPI knows since 3.2; what ASP.NET Core 10 writes is older.</summary>
internal static class Searches
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder searches = app.MapGroup("/searches").ExcludeFromDescription();
        searches.MapMethods("/", ["QUERY"], (NewTodo wanted) => new[] { $"{wanted.Title} {wanted.Priority}" });
        searches.MapMethods("/{id:int}", ["LINK"], (int id, string to) => $"{id} to {to}");
    }
}
