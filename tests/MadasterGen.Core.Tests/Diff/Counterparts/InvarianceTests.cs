using System.Globalization;
using System.Text.RegularExpressions;
using MadasterGen.Core.Tests.Reading;
using MadasterGen.Core.Tests.Specs;
using MadasterGen.Diff.Counterparts;
using MadasterGen.Model;

namespace MadasterGen.Core.Tests.Diff.Counterparts;

/// <summary>What must not matter: the order of a document, the culture, the words of the interface.</summary>
public sealed class InvarianceTests
{
    // Every word that the lost operations and those of v4.0 are made of, in another trade; plurals follow.
    private static readonly (string Word, string Other)[] s_words =
    [
        ("commodities", "instruments"), ("commodity", "instrument"), ("materialfamilies", "violintribes"), ("families", "tribes"), ("family", "tribe"),
        ("material", "violin"), ("product", "trumpet"), ("database", "orchestra"), ("children", "strings"), ("child", "string"),
        ("matches", "concerts"), ("match", "concert"), ("financial", "musical"), ("settings", "scores"), ("price", "prize"), ("classification", "tuning"),
        ("quantity", "loudness"), ("weight", "pitch"), ("system", "theatre"),
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_order_of_a_document_does_not_matter(int seed)
    {
        Random random = new(seed);
        Assert.Equal(
            All(MadasterDocuments.EarlierV3, [MadasterDocuments.V3, MadasterDocuments.V4]),
            All(Shuffled(MadasterDocuments.EarlierV3, random), [Shuffled(MadasterDocuments.V4, random), Shuffled(MadasterDocuments.V3, random)]));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("cs-CZ")]
    public void The_culture_does_not_matter(string culture)
    {
        string[] expected = All(MadasterDocuments.EarlierV3, [MadasterDocuments.V3, MadasterDocuments.V4]);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.Equal(expected, All(MadasterDocuments.EarlierV3, [MadasterDocuments.V3, MadasterDocuments.V4]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void The_words_of_the_interface_do_not_matter()
    {
        VersionedModel old = Reworded("v3.0", "history/madaster-v3.0-build9757.json");
        CounterpartFinder finder = new(old, [Reworded("v3.0", "madaster-v3.0.json"), Reworded("v4.0", "madaster-v4.0.yaml")], CancellationToken.None);
        Assert.Contains("Violin_AddViolin", finder.Lost.Select(o => o.OperationId));
        Assert.Equal(
            RightCounterparts.All.SelectMany(right => right.Found.Select(found => $"{Reword(right.Lost)} → {Reword(found)}")).Order(StringComparer.Ordinal),
            finder.Lost.SelectMany(lost => finder.Find(lost).Select(c => $"{lost.OperationId} → {c.Operation.OperationId}")).Order(StringComparer.Ordinal));
    }

    public static TheoryData<string> AllDocuments { get; } =
    [
        "madaster-v3.0.json", "madaster-v4.0.yaml", "history/madaster-v3.0-build9757.json", .. SpecFolder.FileNames("crafted").Select(name => "crafted/" + name)
    ];

    [Theory]
    [MemberData(nameof(AllDocuments))]
    public void A_document_under_another_version_has_every_operation_without_a_difference(string file)
    {
        ApiModel model = Documents.Read(SpecFolder.Read(file)).Model!;
        ApiModel renamed = model with { Operations = model.Operations.Select(o => o with { Path = "/api/v99.0" + ApiVersion.WithoutPrefix(o.Path) }).ToEquatableArray() };
        CounterpartFinder finder = new(new VersionedModel("old", model), [new VersionedModel("v99.0", renamed)], CancellationToken.None);
        Assert.Equal(model.Operations.Count, finder.Lost.Count);
        Assert.All(finder.Lost, lost =>
        {
            Counterpart found = Assert.Single(finder.Find(lost));
            Assert.Equal((Certainty.Certain, 0), (found.Certainty, found.Differences.Count));
            Assert.Equal(ApiVersion.WithoutPrefix(lost.Path), ApiVersion.WithoutPrefix(found.Operation.Path));
            Assert.Equal(lost.Method, found.Operation.Method);
        });
    }

    [Fact]
    public void Equal_documents_give_equal_counterparts()
    {
        CounterpartFinder[] finders = [.. Enumerable.Range(0, 2).Select(_ => new CounterpartFinder(MadasterDocuments.EarlierV3, [MadasterDocuments.V4], CancellationToken.None))];
        Assert.All(finders[0].Lost, lost => Assert.Equal(finders[0].Find(lost), finders[1].Find(lost)));
        Assert.Contains(finders[0].Lost, lost => finders[0].Find(lost).Count > 0);
    }

    [Fact]
    public void A_cancelled_search_stops() => Assert.ThrowsAny<OperationCanceledException>(
        () => new CounterpartFinder(MadasterDocuments.EarlierV3, [MadasterDocuments.V4], new CancellationToken(canceled: true)));

    private static string[] All(VersionedModel old, VersionedModel[] others)
    {
        CounterpartFinder finder = new(old, others, CancellationToken.None);
        return [.. finder.Lost.SelectMany(lost => finder.Find(lost).Select(c =>
            $"{lost.OperationId} → {c.ApiVersion} {c.Operation.OperationId} {c.Certainty} {c.Share}: {string.Join("; ", c.Evidence.Select(e => e.Sentence))} | {string.Join("; ", c.Differences)}"))];
    }

    private static VersionedModel Shuffled(VersionedModel document, Random random) => document with
    {
        Model = document.Model with
        {
            Operations = Mixed(document.Model.Operations, random).Select(o => o with { Parameters = Mixed(o.Parameters, random), Responses = Mixed(o.Responses, random) }).ToEquatableArray(),
            Schemas = Mixed(document.Model.Schemas, random)
                .Select(s => s with { Schema = s.Schema with { Properties = Mixed(s.Schema.Properties, random), Required = Mixed(s.Schema.Required, random) } }).ToEquatableArray(),
            Tags = Mixed(document.Model.Tags, random),
        },
    };

    private static EquatableArray<T> Mixed<T>(EquatableArray<T> items, Random random) => items.OrderBy(_ => random.Next()).ToEquatableArray();

    private static VersionedModel Reworded(string version, string file) => new(version, Documents.Read(Reword(SpecFolder.Read(file))).Model!);

    private static string Reword(string text) => s_words.Aggregate(text, (current, pair) => Regex.Replace(
        current, pair.Word, match => char.IsUpper(match.Value[0]) ? char.ToUpperInvariant(pair.Other[0]) + pair.Other[1..] : pair.Other, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant));
}
