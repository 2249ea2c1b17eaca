using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace MadasterGen.AspNetCore.Tests.App;

internal sealed record Received(string Name, long Size);

/// <summary>Forms and files, both ways.</summary>
internal static class Files
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder files = app.MapGroup("/files").WithTags("Files");
        files.MapPost("/", (IFormFile file) => new Received(file.FileName, file.Length)).WithName("Upload").DisableAntiforgery();
        files.MapPost("/named", (IFormFile file, [FromForm] string name, [FromForm] int copies) => new Received($"{name} {copies}", file.Length))
            .WithName("UploadNamed").DisableAntiforgery();
        files.MapPost("/many", (IFormFileCollection parts) => new Received($"{parts.Count}", parts.Sum(file => file.Length)))
            .WithName("UploadMany").DisableAntiforgery();
        files.MapPost("/login", ([FromForm] string user, [FromForm] string password, [FromForm] bool remember) => $"{user}/{password}/{remember}")
            .WithName("Login").DisableAntiforgery();
        files.MapPost("/raw", async (Stream body) =>
        {
            using MemoryStream copy = new();
            await body.CopyToAsync(copy);
            return new Received("raw", copy.Length);
        }).Accepts<Stream>("application/octet-stream").WithName("UploadRaw");
        files.MapGet("/{name}", (string name) => TypedResults.File("hello"u8.ToArray(), "application/pdf", name))
            .Produces<byte[]>(200, "application/pdf").WithName("Download");
    }
}
