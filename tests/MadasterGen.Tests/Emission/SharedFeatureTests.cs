using System.Reflection;
using Basic.Reference.Assemblies;
using MadasterGen.Emission;
using MadasterGen.Planning;
using MadasterGen.Planning.Features;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Tests.Emission;

/// <summary>What clients share compiles with each feature alone: nothing of it needs what another feature brings.</summary>
public sealed class SharedFeatureTests
{
    private static readonly CSharpParseOptions s_parsing = CSharpParseOptions.Default
        .WithLanguageVersion(LanguageVersion.Latest)
        .WithPreprocessorSymbols("NET", "NET6_0_OR_GREATER", "NET7_0_OR_GREATER", "NET8_0_OR_GREATER");

    [Theory]
    [InlineData("None")]
    [InlineData("TypedErrors")]
    [InlineData("ResponseHeaders")]
    [InlineData("Sequences, Lists")]
    [InlineData("SentBodies")]
    [InlineData("SentSequences, SentBodies")]
    [InlineData("Payloads")]
    [InlineData("Times")]
    [InlineData("Lists")]
    [InlineData("Pages, Lists")]
    [InlineData("Batches")]
    [InlineData("Unions")]
    [InlineData("Unions, Times")]
    [InlineData("Parts")]
    [InlineData("Parts, SentBodies")]
    [InlineData("StatusResults")]
    [InlineData("Enums")]
    public void What_clients_share_compiles_with_one_feature(string features)
    {
        SharedPlan plan = new()
        {
            Options = new PlanningOptions { HasPolyfills = false },
            References = new ProjectReferences(HasHttpFactory: false, HasLogging: false, HasResilience: false),
            Features = Enum.Parse<ClientFeature>(features),
        };

        IEnumerable<SyntaxTree> files = TemplateFiles.Emit(plan)
            .Select(file => CSharpSyntaxTree.ParseText(file.Text, s_parsing, file.Name));
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Shared", files, Net100.References.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void Every_feature_is_tried()
    {
        MethodInfo theory = typeof(SharedFeatureTests).GetMethod(nameof(What_clients_share_compiles_with_one_feature))!;
        ClientFeature tried = theory.GetCustomAttributes<InlineDataAttribute>()
            .SelectMany(data => data.GetData(theory))
            .Aggregate(ClientFeature.None, (all, data) => all | Enum.Parse<ClientFeature>((string)data[0]));

        Assert.All(Enum.GetValues<ClientFeature>(), feature => Assert.True(tried.HasFlag(feature), feature.ToString()));
    }
}
