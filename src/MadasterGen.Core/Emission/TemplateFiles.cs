using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using MadasterGen.Model;
using MadasterGen.Planning;

namespace MadasterGen.Emission;

/// <summary>
/// The fixed part of the output: real C# files, into which only names of the user's choice are put. One half is written once for each
/// client of a project; the other, which names no client, once for all.
/// </summary>
internal static class TemplateFiles
{
    private const RegexOptions LineByLine = RegexOptions.CultureInvariant | RegexOptions.Multiline;

    private static readonly string s_version = typeof(TemplateFiles).Assembly.GetName().Version.ToString(3);

    /// <summary>The files that the clients of a project share.</summary>
    public static IEnumerable<GeneratedFile> Emit(SharedPlan plan) => TemplateTypes
        .Join(TemplateTexts.All.Where(template => !template.IsOfClient && IsNeeded(template, plan)))
        .Select(file => File(file.Name, Adapt(file.Text, plan.Options), plan.Options))
        .Concat([Settings(plan.Options)]);

    /// <summary>The files of one client.</summary>
    public static IEnumerable<GeneratedFile> Emit(FixedClientPlan plan) => TemplateTypes
        .Join(TemplateTexts.All.Where(template => template.IsOfClient && IsNeeded(template, plan)))
        .Select(file => File(
            WithStem(file.Name, plan.Options), Named(Adapt(file.Text, plan.Options), plan.Options), plan.Options));

    private static bool IsNeeded(Template template, FixedClientPlan plan) =>
        plan.Features.HasFlag(template.Features) && template.Folder switch
        {
            "DependencyInjection" => plan.HasHttpFactory,
            "ClientLogging" => plan.HasLogging,
            "Platform" => plan.IsMadaster,
            "DefaultAddress" => plan.HasBaseAddress,
            "PlainHttp" => plan.MayAcceptPlainHttp,
            _ => true,
        };

    // Folders that are not named here are for those who read the templates: moving one among them changes nothing in the output.
    private static bool IsNeeded(Template template, SharedPlan plan) =>
        plan.Features.HasFlag(template.Features) && template.Folder switch
        {
            "Logging" => plan.References.HasLogging,
            "Resilience" => plan.References.HasResilience,
            "Changes" => plan.HasMarks,
            "OwnTypes" => plan.Options.OwnTypes.Any(own => own.Type is not null),
            "Testing" => plan.Options.HasStubs,
            "Polyfills" => plan.Options.HasPolyfills,
            _ => true,
        };

    // The namespace, the visibility and the names of clients are all that the user decides about these files.
    private static string Adapt(string text, PlanningOptions options)
    {
        if (options.RootNamespace != ClientDefaults.RootNamespace)
        {
            text = Regex.Replace(text, @"global::Madaster\.(?=[A-Z])", $"global::{options.RootNamespace}.", RegexOptions.CultureInvariant);
            text = Regex.Replace(text, @"^namespace Madaster;", $"namespace {options.RootNamespace};", LineByLine);
        }
        if (options.Visibility != ClientDefaults.Visibility)
            text = Regex.Replace(text, "^public ", options.Visibility + " ", LineByLine);
        return text;
    }

    private static string Named(string text, PlanningOptions options)
    {
        if (options.ClientName != ClientDefaults.ClientName)
            text = Regex.Replace(text, @"\b(I|Add)?MadasterClient\b", "$1" + options.ClientName, RegexOptions.CultureInvariant);
        return WithStem(text, options);
    }

    // The names of the types that only one client has.
    private static string WithStem(string text, PlanningOptions options) => options.Stem == ClientDefaults.Stem
        ? text
        : Regex.Replace(
            text, @"\b(I?)Madaster(?=(Client|ClientOptions|ClientFactory|Environment|Operations|ServiceCollectionExtensions)\b)",
            "$1" + options.Stem, RegexOptions.CultureInvariant);

    private static GeneratedFile File(string name, string text, PlanningOptions options) =>
        new($"{options.RootNamespace}.{name}.g.cs", text);

    private static GeneratedFile Settings(PlanningOptions options)
    {
        CodeWriter writer = new();
        FileHead.Write(writer, null);
        writer.Line($"namespace {options.RootNamespace};");
        writer.Line();
        using (writer.Block("internal static partial class MadasterJson"))
        {
            writer.Line("/// <summary>Whether readers throw on what they would tolerate.</summary>");
            writer.Line($"internal static bool Strict => {(options.IsStrict ? "true" : "false")};");
        }
        writer.Line();
        using (writer.Block($"{options.Visibility} static partial class MadasterTelemetry"))
        {
            writer.Line("/// <summary>The version of what made the client, for sources and meters.</summary>");
            writer.Line($"internal const string Version = {CSharpText.Literal(s_version)};");
        }
        return File("MadasterJson.Settings", writer.Finish(), options);
    }
}
