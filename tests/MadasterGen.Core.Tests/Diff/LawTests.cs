using System.Text.Json.Nodes;
using MadasterGen.Core.Tests.Specs;
using MadasterGen.Diff;
using MadasterGen.Diff.Rules;
using MadasterGen.Model;
using MadasterGen.Reading;
using MadasterGen.Reading.Dialects;
using MadasterGen.Reading.Structure;

namespace MadasterGen.Core.Tests.Diff;

/// <summary>What holds for every pair of documents.</summary>
public sealed class LawTests
{
    private const int Seeds = 60;

    private static readonly Lazy<IReadOnlyList<Document>> s_documents = new(() =>
        [.. Folders().Select(path => Document.Read(path, DocumentTree.Parse(path))).OfType<Document>()]);

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Seeds)];

    [Fact]
    public void A_document_and_itself_do_not_differ() => Assert.All(s_documents.Value, document =>
        Assert.Equal([], Compare(document, Document.Read(document.Name, document.Tree)!).Changes.Select(c => c.Sentence)));

    // The order in which methods are given their values and their delegates is the document's, and so are the numbers of constants.
    private static readonly string[] s_orders =
        [ChangeRuleIds.ParameterOrderChanged, ChangeRuleIds.AlternativeOrderChanged, ChangeRuleIds.EnumOrderChanged];

    [Fact]
    public void To_shuffle_a_document_changes_nothing_but_signatures() => Assert.All(s_documents.Value, document =>
    {
        Random random = new(document.Name.Length);
        Document shuffled = Document.Read(document.Name, (JsonObject)TreeChanges.Shuffled(document.Tree, random)!)!;

        Assert.Equal([], Compare(document, shuffled).Changes.Where(c => !s_orders.Contains(c.RuleId)).Select(c => $"{c.RuleId} {c.Sentence}"));
    });

    [Fact]
    public void Any_two_documents_obey() => Assert.All(
        s_documents.Value.SelectMany(old => s_documents.Value.Where(@new => @new != old).Select(@new => (old, @new))), pair => AssertLaws(pair.old, pair.@new));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_document_and_what_became_of_it_by_chance_obey(int seed)
    {
        Random random = new(seed);
        Document old = s_documents.Value[random.Next(s_documents.Value.Count)];
        Document? @new = null;
        while (@new is null)
            @new = Document.Read($"{old.Name} changed by {seed}", TreeChanges.Changed(old.Tree, 1 + random.Next(12), random));

        AssertLaws(old, @new);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Another_prefix_on_both_sides_changes_nothing(int seed)
    {
        Random random = new(seed);
        Document old = s_documents.Value.First(d => d.Name == "madaster-v3.0.json");
        Document? @new = null;
        while (@new is null)
            @new = Document.Read("changed", TreeChanges.Changed(old.Tree, 1 + random.Next(6), random));

        IEnumerable<string> before = Compare(old, @new).Changes.Select(Text);
        IEnumerable<string> after = Compare(old.WithPrefix("/v3.0", "/v9.7"), @new.WithPrefix("/v3.0", "/v9.7")).Changes.Select(Text);

        Assert.Equal(before, after.Select(text => text.Replace("v9.7", "v3.0", StringComparison.Ordinal)));
    }

    private static void AssertLaws(Document old, Document @new)
    {
        ApiDiff there = Compare(old, @new);
        ApiDiff back = Compare(@new, old);

        Assert.Equal(
            there.Changes.Select(c => (ChangeRules.Of(c.RuleId).MirrorId, c.NewPointer, c.OldPointer, c.NewValue, c.OldValue, c.Direction)).Order(),
            back.Changes.Select(c => (c.RuleId, c.OldPointer, c.NewPointer, c.OldValue, c.NewValue, c.Direction)).Order());
        foreach (ApiChange change in there.Changes)
        {
            Assert.True(old.Has(change.OldPointer), $"{change.RuleId}: {change.OldPointer} is not in {old.Name}.");
            Assert.True(@new.Has(change.NewPointer), $"{change.RuleId}: {change.NewPointer} is not in {@new.Name}.");
            Assert.DoesNotContain("{0}", change.Sentence, StringComparison.Ordinal);
        }
        Assert.Equal(there.Changes.Count, there.Changes.Select(c => (c.RuleId, c.OldPointer, c.NewPointer, c.OldValue, c.NewValue, c.Location.Value)).Distinct().Count());
    }

    private static string Text(ApiChange change) => $"{change.RuleId} {change.OldPointer} {change.NewPointer} {change.Sentence}";

    private static ApiDiff Compare(Document old, Document @new) => ApiComparer.Compare(old.Model, @new.Model, CancellationToken.None);

    private static IEnumerable<string> Folders() =>
    [
        "madaster-v3.0.json", "madaster-v4.0.yaml", "history/madaster-v3.0-build9757.json",
        .. SpecFolder.FileNames("crafted").Select(name => "crafted/" + name), "broken/swagger-2.0.openapi.json"
    ];

    private sealed record Document(string Name, JsonObject Tree, ApiModel Model)
    {
        // What is read is the tree's own text, so that pointers can be followed in the tree. Broken documents have no model.
        public static Document? Read(string name, JsonObject tree)
        {
            ReadResult result = DocumentReader.Read(tree.ToJsonString(), CancellationToken.None);
            return result.Model is { } model && result.Problems.All(p => p.Id is ProblemIds.DuplicateOperationId or ProblemIds.RequiredPropertyIsNotDeclared or ProblemIds.UndeclaredPathParameter or ProblemIds.DanglingReference)
                ? new Document(name, tree, model)
                : null;
        }

        // Pointers lead into the document as it is read, which for Swagger 2.0 is another than the one that is written.
        private readonly Lazy<StructureNode?> _rewritten =
            new(() => DocumentDialect.Rewrite(DocumentStructure.Parse(Tree.ToJsonString(), CancellationToken.None), CancellationToken.None));

        public bool Has(string pointer) => StructureWalk.To(_rewritten.Value, pointer).Exact is not null;

        public Document WithPrefix(string old, string @new) => Read(Name, (JsonObject)JsonNode.Parse(Tree.ToJsonString().Replace(old + "/", @new + "/", StringComparison.Ordinal))!)!;
    }
}
