using System.Text;
using System.Text.RegularExpressions;

namespace MadasterGen.Package.Tests;

/// <summary>Makes a program of the README's snippets.</summary>
internal static class Readme
{
    private static readonly Regex Snippet = new("```csharp\n(.*?)```", RegexOptions.Singleline);

    // What the snippets take for granted.
    private const string Head = """
        using System.Net;
        using System.Text.Json;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        """;

    private const string Parameters =
        "string apiKey, string key, string shopKey, string token, MadasterClient client, BuildingResponse building, BuildingFileResponse file, IEnumerable<BuildingFileElementRequest> elements, Guid folderId, IServiceCollection services, IConfiguration configuration, string keyOfA, string keyOfB";

    /// <summary>One method per snippet; the usings of all of them on top.</summary>
    public static string ToProgram(string readme)
    {
        StringBuilder usings = new(Head);
        StringBuilder methods = new();
        int number = 0;
        foreach (Match match in Snippet.Matches(readme.Replace("\r\n", "\n")))
        {
            StringBuilder body = new();
            foreach (string line in match.Groups[1].Value.Split('\n'))
                (IsDirective(line) ? usings : body).Append(line).Append('\n');
            // A snippet that declares a name itself does not get it as a parameter.
            string text = body.ToString();
            string parameters = string.Join(", ", Parameters.Split(", ").Where(p => !Regex.IsMatch(text, $@"\b(var|[A-Z]\w*) {p.Split(' ')[1]} =")));
            methods.Append($"    public static async Task Snippet{++number}({parameters})\n    {{\n        await Task.Yield();\n{text}    }}\n");
        }
        Assert.True(number >= 6, "The README has fewer snippets than expected.");
        return $"{usings}\npublic static class Snippets\n{{\n{methods}}}\n";
    }

    private static bool IsDirective(string line) => Regex.IsMatch(line, @"^using (static )?[\w.]+( = [\w.]+)?;");
}
