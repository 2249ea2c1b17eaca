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
    [InlineData("Payloads")]
    [InlineData("Times")]
    [InlineData("SentBodies")]
    [InlineData("Lists")]
    [InlineData("Batches")]
    [InlineData("Unions")]
    [InlineData("Parts")]
    [InlineData("StatusResults")]
    [InlineData("Enums")]
    [InlineData("Files")]
    [InlineData("Waiting")]
    [InlineData("ODataQueries")]
    [InlineData("Cookies")]
    [InlineData("Forms")]
    [InlineData("ListParameters")]
    [InlineData("ValueParameters")]
    [InlineData("Dates")]
    [InlineData("Numbers")]
    [InlineData("NumberTexts")]
    [InlineData("Uris")]
    [InlineData("Collections")]
    [InlineData("Maps")]
    [InlineData("AnyJson")]
    [InlineData("Kinds")]
    [InlineData("Buffers")]
    [InlineData("ProblemDetails")]
    [InlineData("Credentials")]
    [InlineData("Texts")]
    [InlineData("FixedAddresses")]
    [InlineData("Guids")]
    [InlineData("Bytes")]
    [InlineData("Conversions")]
    [InlineData("HeaderParameters")]
    [InlineData("Strings")]
    [InlineData("Sequences, Lists")]
    [InlineData("SentSequences, SentBodies")]
    [InlineData("Pages, Lists")]
    [InlineData("Pages, Lists, ODataQueries")]
    [InlineData("Unions, Times")]
    [InlineData("Parts, SentBodies")]
    [InlineData("Parts, Cookies")]
    [InlineData("StatusResults, Files")]
    [InlineData("Files, SentBodies")]
    public void What_clients_share_compiles_with_one_feature(string features)
    {
        SharedPlan plan = new()
        {
            Options = new PlanningOptions { HasPolyfills = false },
            References = new ProjectReferences(HasHttpFactory: false, HasLogging: false, HasResilience: false),
            Features = FeatureNeeds.With(Enum.Parse<ClientFeature>(features)),
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
