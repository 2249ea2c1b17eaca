using MadasterGen.Core.Tests.Source;
using MadasterGen.Emission;
using MadasterGen.Planning.Features;
using MadasterGen.Planning;

namespace MadasterGen.Core.Tests.Emission;

/// <summary>
/// The fixed part of the output is its templates, word for word, behind a head and with a mark on each type, the parts of a type in one file.
/// Only the three names that users choose are put in. <c>MadasterGen.Templates.Tests</c> compiles and tests the same files as they are.
/// </summary>
public class TemplateFilesTests
{
    private const string Settings = "MadasterJson.Settings";

    private static readonly string s_folder = Path.Combine(SourceFile.Root, "src", "MadasterGen.Core", "Templates");

    private static readonly string[] s_templates =
    [
        .. Directory.EnumerateFiles(s_folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(s_folder, path))
            .Order(StringComparer.Ordinal),
    ];

    // The files of the output, and what each is made of.
    private static readonly ILookup<string, string> s_files = s_templates
        .OrderBy(Stem, StringComparer.Ordinal).ToLookup(template => Stem(template).Split('.')[0]);

    /// <summary>The folders that not everybody needs: those of features, and those that a project or a document decides about.</summary>
    public static TheoryData<string> Folders() =>
    [
        .. Enum.GetNames<ClientFeature>().Where(name => name != nameof(ClientFeature.None)),
        "Polyfills", "Changes", "Logging", "Resilience", "ClientLogging", "DependencyInjection", "Platform", "DefaultAddress", "PlainHttp",
    ];

    public static TheoryData<string> Files() => [.. s_files.Select(file => file.Key)];

    [Fact]
    public void Every_type_is_a_file_of_the_output_and_one_file_more_holds_the_settings() =>
        Assert.Equal(
            s_files.Select(file => file.Key).Append(Settings).Order(StringComparer.Ordinal),
            Emitted(new PlanningOptions()).Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void Templates_are_written_word_for_word(string file) =>
        Assert.Equal(Text(file), Unmarked(Emitted(new PlanningOptions())[file]));

    [Theory]
    [MemberData(nameof(Files))]
    public void Another_namespace_and_client_name_replace_ours_and_nothing_else(string file)
    {
        string emitted = Emitted(new PlanningOptions { RootNamespace = "Acme.Api", ClientName = "AcmeClient" })[file];
        string inOurNames = Unmarked(emitted)
            .Replace("global::Acme.Api.", "global::Madaster.")
            .Replace("namespace Acme.Api;", "namespace Madaster;")
            .Replace("AcmeClient", "MadasterClient");

        Assert.DoesNotContain("global::Madaster.", emitted);
        Assert.DoesNotContain("namespace Madaster;", emitted);
        Assert.Equal(Text(file), inOurNames);
    }

    [Fact]
    public void A_client_is_registered_by_its_own_name()
    {
        string emitted = Emitted(new PlanningOptions { ClientName = "AcmeClient" })["MadasterServiceCollectionExtensions"];

        Assert.Contains(" AddAcmeClient(", emitted, StringComparison.Ordinal);
        Assert.DoesNotContain("AddMadasterClient", emitted, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_clients_of_a_project_have_no_file_and_no_type_of_the_same_name()
    {
        PlanningOptions project = new();
        GeneratedFile[] own = [.. TemplateFiles.Emit(WholePlan.OfClient(project))];
        GeneratedFile[] other = [.. TemplateFiles.Emit(WholePlan.OfClient(project.OfClient("ShopClient")))];

        Assert.Equal(own.Length, other.Length);
        Assert.All(other, file => Assert.Matches(@"^Madaster\.I?Shop", file.Name));
        Assert.All(other, file => Assert.DoesNotMatch("Madaster(Client|Environment|ServiceCollection)", file.Text));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_clients_share_names_none_of_them(string file)
    {
        HashSet<string> shared = [.. TemplateFiles.Emit(WholePlan.Of(new PlanningOptions())).Select(one => StemOf(one, new()))];

        if (shared.Contains(file))
            Assert.DoesNotMatch(@"Madaster(Client|Environment|ServiceCollectionExtensions|Operations|Latest)", Text(file));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Types_that_are_not_for_others_are_internal_and_nothing_else_changes(string file)
    {
        string emitted = Emitted(new PlanningOptions { Visibility = "internal" })[file];

        Assert.DoesNotContain("\npublic ", emitted);
        Assert.Equal(Text(file).Replace("\npublic ", "\ninternal "), Unmarked(emitted));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void What_not_every_project_needs_is_left_out(string folder)
    {
        PlanningOptions options = new() { HasPolyfills = folder != "Polyfills" };
        SharedPlan whole = WholePlan.Of(options);
        SharedPlan shared = whole with
        {
            References = new ProjectReferences(HasHttpFactory: true, HasLogging: folder != "Logging", HasResilience: folder != "Resilience"),
            HasMarks = folder != "Changes",
            Features = whole.Features & ~(Enum.TryParse(folder, out ClientFeature feature) ? feature : ClientFeature.None),
        };
        FixedClientPlan client = WholePlan.OfClient(options) with
        {
            Features = shared.Features,
            HasHttpFactory = folder != "DependencyInjection",
            HasLogging = folder != "ClientLogging",
            IsMadaster = folder != "Platform",
            HasBaseAddress = folder != "DefaultAddress",
            MayAcceptPlainHttp = folder != "PlainHttp",
        };
        Dictionary<string, string> emitted =
            TemplateFiles.Emit(shared).Concat(TemplateFiles.Emit(client)).ToDictionary(file => StemOf(file, options), file => file.Text);

        string[] absent = [.. s_templates.Where(template => !IsIn(emitted, template))];

        Assert.NotEmpty(absent);
        Assert.Equal(s_templates.Where(template => template.Split(Path.DirectorySeparatorChar)[..^1].Contains(folder)), absent);
    }

    [Fact]
    public void Every_feature_has_a_folder()
    {
        IEnumerable<string> features = Enum.GetNames<ClientFeature>().Where(name => name != nameof(ClientFeature.None));
        HashSet<string> folders = [.. s_templates.SelectMany(template => template.Split(Path.DirectorySeparatorChar)[..^1])];

        Assert.All(features, feature => Assert.Contains(feature, folders));
    }

    private static Dictionary<string, string> Emitted(PlanningOptions options) =>
        WholePlan.Emit(options).ToDictionary(file => StemOf(file, options), file => file.Text);

    private static string StemOf(GeneratedFile file, PlanningOptions options) =>
        file.Name[(options.RootNamespace.Length + 1)..^".g.cs".Length];

    private static string Stem(string template) => Path.GetFileNameWithoutExtension(template);

    private static string Read(string template) => File.ReadAllText(Path.Combine(s_folder, template)).Replace("\r\n", "\n");

    // The first part of a type with the members of all, and what stands behind each.
    private static string Text(string file)
    {
        string[] parts = [.. s_files[file].Select(Read)];
        (string Before, string Members, string After)[] pieces = [.. parts.Select(Pieces)];
        return parts.Length == 1
            ? parts[0]
            : $"{pieces[0].Before}{string.Join('\n', pieces.Select(part => part.Members))}}}\n{string.Concat(pieces.Select(part => part.After))}";
    }

    private static (string Before, string Members, string After) Pieces(string text)
    {
        int members = text.IndexOf("\n{\n", StringComparison.Ordinal) + "\n{\n".Length;
        int end = text.IndexOf("\n}\n", members - 1, StringComparison.Ordinal) + 1;
        return (text[..members], text[members..end], text[(end + "}\n".Length)..]);
    }

    private static bool IsIn(Dictionary<string, string> emitted, string template)
    {
        string file = Stem(template).Split('.')[0];
        return emitted.TryGetValue(file, out string? text)
            && (s_files[file].Count() == 1 || text.Contains(Pieces(Read(template)).Members, StringComparison.Ordinal));
    }

    // The head ends with the first empty line.
    private static string Unmarked(string emitted) =>
        emitted[(emitted.IndexOf("\n\n", StringComparison.Ordinal) + 2)..].Replace(FileHead.GeneratedCode + "\n", "");
}
