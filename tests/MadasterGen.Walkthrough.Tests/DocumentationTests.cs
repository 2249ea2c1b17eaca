using System.Xml.Linq;
using Madaster;

namespace MadasterGen.Walkthrough.Tests;

/// <summary>The XML documentation of the generated methods, as editors show it.</summary>
public sealed class DocumentationTests
{
    private static readonly Dictionary<string, string> Members = XDocument
        .Load(Path.ChangeExtension(typeof(MadasterClient).Assembly.Location, ".xml"))
        .Descendants("member")
        .ToDictionary(member => member.Attribute("name")!.Value, member => member.ToString());

    [Fact]
    public void Every_operation_says_verb_path_and_status_codes() => Assert.All(MadasterOperations.All, operation =>
    {
        string name = operation.Id[(operation.Id.IndexOf('_') + 1)..];
        string method = name.EndsWith("Async", StringComparison.Ordinal) ? name : name + "Async";
        string start = $"M:Madaster.{operation.ApiVersion.ToUpperInvariant().Replace('.', '_')}.I{operation.Tag}Client.{method}(";
        string text = Assert.Single(Members, member => member.Key.StartsWith(start, StringComparison.Ordinal)).Value;
        Assert.Contains($"<c>{operation.Method} {operation.Path}</c> of {operation.ApiVersion}", text);
        Assert.Matches("Responses: 20[0-9]", text);
    });
}
