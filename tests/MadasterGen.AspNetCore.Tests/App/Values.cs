using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace MadasterGen.AspNetCore.Tests.App;

/// <summary>One property of every usual type.</summary>
internal sealed record AllValues
{
    public required bool Flag { get; init; }

    public required byte Byte { get; init; }

    public required short Short { get; init; }

    public required int Int { get; init; }

    public required long Long { get; init; }

    public required uint UInt { get; init; }

    public required ulong ULong { get; init; }

    public required float Float { get; init; }

    public required double Double { get; init; }

    public required decimal Decimal { get; init; }

    public required char Char { get; init; }

    public required string Text { get; init; }

    public required Guid Guid { get; init; }

    public required DateTimeOffset Moment { get; init; }

    public required DateTime Time { get; init; }

    public required DateOnly Date { get; init; }

    public required TimeOnly Clock { get; init; }

    public required TimeSpan Span { get; init; }

    public required Uri Uri { get; init; }

    public required byte[] Bytes { get; init; }

    public required JsonElement Any { get; init; }

    public int? MaybeInt { get; init; }

    public string? MaybeText { get; init; }

    public TodoState? MaybeState { get; init; }

    public IReadOnlyList<int?>? Numbers { get; init; }

    public IReadOnlyDictionary<string, Place?>? Places { get; init; }
}

internal sealed record Place(double Latitude, double Longitude);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Box), "box")]
internal abstract record Shape(string Name);

internal sealed record Circle(string Name, double Radius) : Shape(Name);

internal sealed record Box(string Name, double Width, double Height) : Shape(Name);

internal sealed record Node(string Name, IReadOnlyList<Node> Children);

/// <summary>Endpoints that send back what they get.</summary>
internal static class Values
{
    public static void Map(IEndpointRouteBuilder app)
    {
        RouteGroupBuilder values = app.MapGroup("/values").WithTags("Values");
        values.MapPost("/", (AllValues all) => all).WithName("EchoValues");
        values.MapPost("/shape", (Shape shape) => shape).WithName("EchoShape");
        values.MapGet("/shapes", () => new Shape[] { new Circle("c", 1), new Box("b", 2, 3) }).WithName("GetShapes");
        values.MapPost("/area", (Shape shape) => shape is Circle circle ? circle.Radius : 6.5).WithName("GetArea");
        values.MapPost("/tree", (Node node) => node).WithName("EchoTree");
        values.MapPost("/states", (TodoState[] states) => states).WithName("EchoStates");
        values.MapPost("/maybe", ([FromBody] Place? place) => place ?? new Place(0, 0)).WithName("EchoMaybe");
        values.MapPost("/json", (JsonElement json) => json).WithName("EchoJson");
        values.MapGet("/guid/{id:guid}/{date}/{flag:bool}", (Guid id, DateOnly date, bool flag, long big, double ratio, DateTimeOffset at) =>
            TypedResults.Ok($"{id:N} {date:yyyyMMdd} {flag} {big} {ratio.ToString(System.Globalization.CultureInfo.InvariantCulture)} {at.ToUnixTimeSeconds()}"))
            .WithName("GetText");
    }
}
