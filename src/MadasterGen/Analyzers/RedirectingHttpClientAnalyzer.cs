using System;
using System.Collections.Immutable;
using System.Linq;
using MadasterGen.Diagnostics;
using MadasterGen.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace MadasterGen.Analyzers;

/// <summary>
/// Points at a caller's own <c>HttpClient</c> that follows redirects by itself: it takes the key's header along to whatever
/// host it is sent to, before the generated client can refuse.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RedirectingHttpClientAnalyzer : DiagnosticAnalyzer
{
    private const string OptionsEnd = "ClientOptions";
    private const string AllowAutoRedirect = "AllowAutoRedirect";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.Of(UsageIds.HttpClientFollowsRedirects));

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("System.Net.Http.HttpClient") is { } httpClient)
                start.RegisterOperationAction(operation => Analyze(operation, httpClient), OperationKind.ObjectCreation);
        });
    }

    private static void Analyze(OperationAnalysisContext context, INamedTypeSymbol httpClient)
    {
        IObjectCreationOperation creation = (IObjectCreationOperation)context.Operation;
        if (!IsGeneratedClient(creation))
            return;
        IArgumentOperation? argument = creation.Arguments
            .FirstOrDefault(a => SymbolEqualityComparer.Default.Equals(a.Parameter?.Type, httpClient));
        if (argument is null || !FollowsRedirects(argument.Value))
            return;
        DiagnosticDescriptor descriptor = Descriptors.Of(UsageIds.HttpClientFollowsRedirects);
        context.ReportDiagnostic(Diagnostic.Create(descriptor, argument.Value.Syntax.GetLocation()));
    }

    // The names of clients are the user's choice; each one's constructor takes the options that were generated with it.
    private static bool IsGeneratedClient(IObjectCreationOperation creation) =>
        creation.Constructor is { Parameters.Length: 2 } constructor
        && constructor.Parameters[1].Type is INamedTypeSymbol options
        && options.Name.EndsWith(OptionsEnd, StringComparison.Ordinal)
        && SymbolEqualityComparer.Default.Equals(options.ContainingNamespace, constructor.ContainingType.ContainingNamespace)
        && GeneratedClients.IsOurs(constructor.ContainingType);

    // Only what the code shows: an HttpClient that comes from elsewhere is its owner's affair.
    private static bool FollowsRedirects(IOperation value) => Origin(value) switch
    {
        IObjectCreationOperation { Type.Name: "HttpClient" } client =>
            client.Arguments.Length == 0 || FollowsRedirects(client.Arguments[0].Value),
        IObjectCreationOperation { Type.Name: "HttpClientHandler" or "SocketsHttpHandler" } handler => !IsSwitchedOff(handler),
        _ => false,
    };

    private static bool IsSwitchedOff(IObjectCreationOperation handler) => handler.Initializer?.Initializers
        .OfType<ISimpleAssignmentOperation>()
        .Any(a => a.Target is IPropertyReferenceOperation { Property.Name: AllowAutoRedirect }
            && a.Value.ConstantValue is { HasValue: true, Value: false }) == true;

    // A local variable stands for what it was initialized with, unless a handler is configured in statements of its own.
    private static IOperation Origin(IOperation value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        if (value is not ILocalReferenceOperation local)
            return value;
        IOperation root = value;
        while (root.Parent is not null)
            root = root.Parent;
        IVariableDeclaratorOperation? declarator = root.DescendantsAndSelf().OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(d => SymbolEqualityComparer.Default.Equals(d.Symbol, local.Local));
        bool isConfigured = root.DescendantsAndSelf().OfType<ISimpleAssignmentOperation>().Any(a =>
            a.Target is IPropertyReferenceOperation { Property.Name: AllowAutoRedirect, Instance: ILocalReferenceOperation instance }
            && SymbolEqualityComparer.Default.Equals(instance.Local, local.Local));
        IOperation? initializer = declarator?.GetVariableInitializer()?.Value;
        return isConfigured || initializer is null ? value : initializer is ILocalReferenceOperation ? value : Origin(initializer);
    }
}
