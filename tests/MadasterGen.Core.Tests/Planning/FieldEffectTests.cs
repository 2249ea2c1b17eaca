using System.Text.Json.Nodes;
using MadasterGen.Core.Tests.Reading;
using MadasterGen.Core.Tests.Specs;
using MadasterGen.Emission;
using MadasterGen.Planning;
using MadasterGen.Reading;

namespace MadasterGen.Core.Tests.Planning;

/// <summary>
/// No client is silent about what it does not do: each field of OpenAPI 3.0, with another value or left out, gives another client or
/// another report, or it stands in the list of <c>specs/README.md</c> of fields that no client depends on.
/// </summary>
public sealed class FieldEffectTests
{
    private static readonly string[] s_without = [.. SpecReadme.Rows("Fields without an effect on clients").Select(row => row.File)];

    private static readonly Lazy<string> s_saidOfEvery = new(() => Said(EveryField.Tree));

    [Fact]
    public void Each_field_of_version_30_is_in_the_client_or_reported_or_in_the_list() =>
        AssertNone(EveryField.Leaves.Where(leaf => !IsListed(leaf.Pointer) && !HasEffect(leaf.Pointer, leaf.Value)).Select(leaf => leaf.Pointer));

    [Fact]
    public void What_is_in_the_list_has_no_effect() =>
        AssertNone(EveryField.Leaves.Where(leaf => IsListed(leaf.Pointer) && HasEffect(leaf.Pointer, leaf.Value)).Select(leaf => leaf.Pointer));

    [Fact]
    public void Each_entry_of_the_list_is_a_field_of_the_document() =>
        AssertNone(s_without.Where(entry => !EveryField.Leaves.Any(leaf => EveryField.Matches(entry, leaf.Pointer))));

    private static void AssertNone(IEnumerable<string> found)
    {
        string[] all = [.. found];
        Assert.True(all.Length == 0, string.Join("\n", all));
    }

    private static bool IsListed(string pointer) => Array.Exists(s_without, entry => EveryField.Matches(entry, pointer));

    private static bool HasEffect(string pointer, JsonValue value) =>
        Said(EveryField.WithOther(pointer, value)) != s_saidOfEvery.Value || Said(Fields.Without(EveryField.Tree, pointer)) != s_saidOfEvery.Value;

    // The client that is written, and all reports.
    private static string Said(JsonObject tree)
    {
        ReadResult result = DocumentReader.Read(tree.ToJsonString(), CancellationToken.None);
        if (result.Model is not { } model)
            return string.Join("\n", result.Problems.Select(Documents.Line));
        PlanningOptions options = new() { RootNamespace = "Acme", BaseAddress = "https://acme.example" };
        ClientPlan plan = ClientPlanner.Plan(model, VersionNames.Name("v1", "Acme", null), options, default);
        IEnumerable<GeneratedFile> files = RootPlanner.PlanAll([plan], options).SelectMany(root => SourceEmitter.Emit(root, default))
            .Concat(SourceEmitter.Emit(plan.Client, default))
            .Concat(plan.TagClients.SelectMany(client => SourceEmitter.Emit(client, default)))
            .Concat(plan.TypeFiles.Select(file => SourceEmitter.Emit(file, default)));
        return string.Join("\n", result.Problems.Concat(plan.Problems).Select(Documents.Line).Concat(files.Select(file => file.Text)));
    }
}
