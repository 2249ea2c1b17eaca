using System.Text;
using System.Text.RegularExpressions;

namespace MadasterGen.Package.Tests;

/// <summary>The README and the guides, of whose snippets programs are made.</summary>
internal static partial class Guides
{
    // What the snippets take for granted.
    private const string Head = """
        using System.Net;
        using System.Text.Json;
        using Madaster;
        using Madaster.V3_0;
        using MadasterGen.Testing;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;

        """;

    private const string Parameters =
        "string apiKey, string key, string shopKey, string token, MadasterClient client, BuildingResponse building, BuildingFileResponse file, IEnumerable<BuildingFileElementRequest> elements, Guid folderId, IServiceCollection services, IConfiguration configuration, string keyOfA, string keyOfB";

    /// <summary>The pages, by their paths in the repository.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        "README.md",
        .. Directory.EnumerateFiles(Path.Combine(PackedPackage.RepositoryRoot, "src", "MadasterGen", "Documentation"), "*.md").Order(StringComparer.Ordinal)
            .Select(static path => Path.GetRelativePath(PackedPackage.RepositoryRoot, path).Replace('\\', '/')),
    ];

    /// <summary>The README of the package, by its path in the repository.</summary>
    public const string PackageReadme = "src/MadasterGen/PackageReadme.md";

    /// <summary>
    /// The README without what is for who has the repository; a link to a file names the file in the package, or is no link where it has none.
    /// </summary>
    public static string OfPackage() => FileLink().Replace(OfRepository().Replace(Read("README.md"), ""), static link =>
        InPackage(link.Groups[2].Value) is { } file ? $"{link.Groups[1].Value} (`{file}`)" : link.Groups[1].Value);

    /// <summary>The text of a page.</summary>
    public static string Read(string page) => File.ReadAllText(Path.Combine(PackedPackage.RepositoryRoot, page)).Replace("\r\n", "\n", StringComparison.Ordinal);

    /// <summary>A file with a method for each snippet of a page, and the types that snippets declare; the usings of all of them on top.</summary>
    /// <param name="page">The page's path.</param>
    /// <param name="count">How many snippets it has.</param>
    public static string ToProgram(string page, out int count)
    {
        string name = Path.GetFileNameWithoutExtension(page);
        HashSet<string> usings = [.. Head.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0)];
        StringBuilder methods = new();
        StringBuilder types = new();
        count = 0;
        foreach (Match match in Snippet().Matches(Read(page)))
        {
            StringBuilder body = new();
            foreach (string line in match.Groups[1].Value.Split('\n'))
            {
                if (Directive().Match(line) is { Success: true } directive)
                    usings.Add(directive.Value);
                else
                    body.Append(line).Append('\n');
            }
            string text = body.ToString();
            count++;
            if (Type().IsMatch(text))
            {
                types.Append(text);
                continue;
            }
            // A snippet that declares a name itself does not get it as a parameter.
            string parameters = string.Join(", ", Parameters.Split(", ").Where(p => !Regex.IsMatch(text, $@"\b(var|[A-Z]\w*) {p.Split(' ')[1]} =")));
            methods.Append($"    public static async Task Snippet{count}({parameters})\n    {{\n        await Task.Yield();\n{text}    }}\n");
        }
        return $"{string.Join('\n', usings)}\n\nnamespace Guides.{name};\n\npublic static class Snippets\n{{\n{methods}}}\n{types}";
    }

    private static string? InPackage(string path) => path switch
    {
        "LICENSE" => path,
        _ when path.StartsWith("src/MadasterGen/", StringComparison.Ordinal) => $"docs/{Path.GetFileName(path)}",
        _ => null,
    };

    [GeneratedRegex(@"<!-- repository -->.*?<!-- /repository -->\s*", RegexOptions.Singleline)]
    private static partial Regex OfRepository();

    [GeneratedRegex(@"\[([^\]]+)\]\((?!https://)([^)\s]+)\)")]
    private static partial Regex FileLink();

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Snippet();

    [GeneratedRegex(@"^using (static )?[\w.]+( = [\w.]+)?;")]
    private static partial Regex Directive();

    [GeneratedRegex(@"\A\s*(\[[^\n]*\]\s*)*((public|internal|sealed|static) )+(class|record) ")]
    private static partial Regex Type();
}
