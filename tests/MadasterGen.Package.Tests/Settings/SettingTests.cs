using System.Text.RegularExpressions;

namespace MadasterGen.Package.Tests.Settings;

/// <summary>Every setting, through real builds: each is set to something that is not its default, and shows.</summary>
public sealed partial class SettingTests
{
    // Without an accepted copy nothing expires, so that it has a build of its own.
    private static readonly SettingEffect s_accepted = new("MadasterGenAccepted", "off", build => !build.Reports("MAD3000"));

    // The compiler makes no files of what is in files, so that it has a build of its own too.
    private static readonly SettingEffect s_output = new("MadasterGenOutput", "files", build => build.Reports("MadasterGen: wrote the client into"));

    private static readonly SettingEffect[] s_ofOwnBuilds = [s_accepted, s_output];

    private static readonly SettingEffect[] s_properties =
    [
        new("MadasterGenNamespace", "Acme.Things", build => build.Has("namespace Acme.Things")),
        new("MadasterGenClientName", "ThingsClient", build => build.Has("class ThingsClient")),
        new("MadasterGenBaseAddress", "https://things.acme.example", build => build.Has("\"https://things.acme.example\"")),
        new("MadasterGenVisibility", "internal", build => !build.Files.Values.Any(PublicType().IsMatch)),
        // Both entries of a list count: where it is cut there are either all operations of Extra or none.
        new("MadasterGenOperations", "Thing;Extra;!Extra_Delete", build => build.Has("\"Extra_Get\"") && !build.Has("\"Extra_Delete\"")),
        new("MadasterGenTypeNames", "Thing=Item;Kind=ItemKind", build => build.Has("record Item") && build.Has("struct ItemKind")),
        new("MadasterGenTypes", "!Spare;!Nothing", build => build.Reports("MAD0017") && !build.Has("record Spare")),
        new("MadasterGenStrict", "true", build => build.Has("bool Strict => true;")),
        new("MadasterGenTesting", "true", build => build.Has("class MadasterStub")),
        new("MadasterGenInterfaces", "false", build => !build.Files.Values.Any(Interface().IsMatch)),
        s_output,
        new("MadasterGenPolyfills", "false", build => !build.Files.Keys.Any(file => file.Contains("Polyfills", StringComparison.Ordinal))),
        s_accepted,
        new("MadasterGenToday", "9999-01-31", build => build.Reports("MAD3007")),
    ];

    // The mark is for a file whose name does not say that it is a document.
    private static readonly SettingEffect s_mark = new("MadasterGen", "spec", build => build.Has("class ExtraClient"));

    private static readonly SettingEffect[] s_metadata =
    [
        s_mark,
        new("MadasterGenVersion", "v7.1", build => build.Has("\"v7.1\"")),
        new("MadasterGenNamespace", "Acme.Main", build => build.Has("namespace Acme.Main")),
        new("MadasterGenClientName", "MainClient", build => build.Has("class MainClient")),
        new("MadasterGenBaseAddress", "https://main.acme.example", build => build.Has("\"https://main.acme.example\"")),
    ];

    // The tool reads it in the project file. A build that shows it would be wrong.
    private static readonly SettingEffect s_source =
        new("MadasterGenSource", "https://example.org/source.yaml", build => !build.Has("https://example.org/source.yaml"));

    [Fact]
    public void Every_setting_shows_and_nothing_shows_where_none_is_set()
    {
        using Consumer without = Project();
        string ofMain = string.Join(' ', s_metadata.Where(one => one != s_mark).Append(s_source).Select(Attribute));
        using Consumer with = Project().AddItem($"<AdditionalFiles Update=\"extra.yaml\" {Attribute(s_mark)} />")
            .AddItem($"<AdditionalFiles Update=\"madaster.yaml\" {ofMain} />");
        foreach (SettingEffect setting in s_properties.Except(s_ofOwnBuilds))
            with.Set(setting.Name, setting.Value);

        BuiltSettings nothing = BuiltSettings.Of(without);
        BuiltSettings all = BuiltSettings.Of(with);
        BuiltSettings off = BuiltSettings.Of(with, $"-p:{s_accepted.Name}={s_accepted.Value}");
        BuiltSettings files = BuiltSettings.Of(with, $"-p:{s_output.Name}={s_output.Value}");

        Assert.All(s_properties.Concat(s_metadata), setting => Assert.False(setting.IsIn(nothing), $"{setting} shows without being set."));
        Assert.All(s_properties.Concat(s_metadata).Except(s_ofOwnBuilds), setting =>
            Assert.True(setting.IsIn(all), $"{setting} does not show: {all.Output}"));
        Assert.True(s_accepted.IsIn(off), off.Output);
        Assert.True(s_output.IsIn(files), files.Output);
        Assert.False(s_accepted.IsIn(all), all.Output);
        Assert.True(s_source.IsIn(all));
        Assert.All([nothing, all, off], build => Assert.False(build.Reports("MAD0006"), build.Output));
    }

    /// <summary>The guide has every setting, which a test of the rows makes sure of.</summary>
    [Fact]
    public void Every_setting_of_the_guide_is_set_here()
    {
        string guide = File.ReadAllText(Path.Combine(PackedPackage.RepositoryRoot, "src", "MadasterGen", "Documentation", "Settings.md"));

        Assert.Equal(
            Row().Matches(guide).Select(match => match.Groups[1].Value),
            s_properties.Concat(s_metadata).Append(s_source).Select(setting => setting.Name));
    }

    private static Consumer Project() => new Consumer().Set("OutputType", "Library").Set("TreatWarningsAsErrors", "false")
        .Set("GenerateDocumentationFile", "false")
        .AddDriftedThings()
        .AddItem("<AdditionalFiles Include=\"extra.yaml\" />")
        .AddItem("<AdditionalFiles Include=\"madaster.suppressions.json\" />")
        .AddSource("madaster.suppressions.json", """
            {
              "suppressions": [
                {
                  "rule": "MAD3507", "pointer": "/components/schemas/Thing/properties/name",
                  "reason": "We never read it.", "expires": "9998-12-31"
                }
              ]
            }
            """)
        .AddSource("extra.yaml", """
            openapi: 3.0.3
            info: {title: Extras, version: v2}
            paths:
              /extras:
                get: {tags: [Extra], operationId: Extra_Get, responses: {'204': {description: Done.}}}
                delete: {tags: [Extra], operationId: Extra_Delete, responses: {'204': {description: Done.}}}
            components:
              schemas:
                Spare: {type: object, properties: {part: {type: string}}}

            """);

    private static string Attribute(SettingEffect setting) => $"{setting.Name}=\"{setting.Value}\"";

    [GeneratedRegex("^public ", RegexOptions.Multiline)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^\w+ (partial )?interface ", RegexOptions.Multiline)]
    private static partial Regex Interface();

    [GeneratedRegex(@"^\| `(MadasterGen\w*)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
