using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace MadasterGen.Tests.Surface;

/// <summary>
/// What programs outside an assembly can name: one sorted line for each type and member, with everything on which their source or
/// their binaries can depend. Members that the compiler adds to every record follow from the word <c>record</c> and are left out.
/// </summary>
internal static class PublicSurface
{
    private const SymbolDisplayMiscellaneousOptions Words =
        SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers
        | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier;

    private const SymbolDisplayGenericsOptions Generics = SymbolDisplayGenericsOptions.IncludeTypeParameters
        | SymbolDisplayGenericsOptions.IncludeTypeConstraints | SymbolDisplayGenericsOptions.IncludeVariance;

    private static readonly SymbolDisplayFormat s_reference = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: Words);

    private static readonly SymbolDisplayFormat s_member = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: Generics,
        memberOptions: SymbolDisplayMemberOptions.IncludeAccessibility | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters
            | SymbolDisplayMemberOptions.IncludeConstantValue | SymbolDisplayMemberOptions.IncludeRef,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName
            | SymbolDisplayParameterOptions.IncludeParamsRefOut | SymbolDisplayParameterOptions.IncludeExtensionThis
            | SymbolDisplayParameterOptions.IncludeDefaultValue,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        kindOptions: SymbolDisplayKindOptions.IncludeMemberKeyword,
        miscellaneousOptions: Words);

    private static readonly SymbolDisplayFormat s_type = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: Generics,
        parameterOptions: s_member.ParameterOptions,
        delegateStyle: SymbolDisplayDelegateStyle.NameAndSignature,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: Words);

    // What users see of the attributes, or what decides how a type is read and written.
    private static readonly HashSet<string> s_attributes =
        ["ObsoleteAttribute", "EditorBrowsableAttribute", "FlagsAttribute", "JsonConverterAttribute"];

    /// <summary>The lines of an assembly.</summary>
    public static string Of(IAssemblySymbol assembly)
    {
        List<string> lines = [];
        Stack<INamespaceOrTypeSymbol> open = new([assembly.GlobalNamespace]);
        while (open.TryPop(out INamespaceOrTypeSymbol? container))
        {
            if (container is INamedTypeSymbol type)
                lines.AddRange(OfType(type));
            foreach (INamespaceOrTypeSymbol inner in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
            {
                if (inner is INamespaceSymbol || IsVisible(inner))
                    open.Push(inner);
            }
        }
        lines.Sort(StringComparer.Ordinal);
        return string.Concat(lines.Select(line => line + "\n"));
    }

    private static IEnumerable<string> OfType(INamedTypeSymbol type)
    {
        string name = type.ToDisplayString(s_reference);
        yield return $"{name}: {Attributes(type)}{SyntaxFacts.GetText(type.DeclaredAccessibility)} {Modifiers(type)}{Declaration(type)}";
        if (type.TypeKind == TypeKind.Delegate)
            yield break;
        foreach (ISymbol member in type.GetMembers().Where(member => member is not INamedTypeSymbol && IsVisible(member) && IsWritten(member)))
            yield return $"{name}.{member.Name}: {Attributes(member)}{member.ToDisplayString(s_member)}";
    }

    private static string Declaration(INamedTypeSymbol type)
    {
        if (type.TypeKind == TypeKind.Delegate)
            return type.ToDisplayString(s_type);
        IEnumerable<ITypeSymbol> parents = type.BaseType is { SpecialType: SpecialType.None } parent ? [parent] : [];
        if (type.EnumUnderlyingType is { } underlying)
            parents = [underlying];
        string[] names = [.. parents.Select(Named), .. type.Interfaces.Select(Named).Order(StringComparer.Ordinal)];
        return type.ToDisplayString(s_type) + (names.Length == 0 ? "" : " : " + string.Join(", ", names));
    }

    private static string Named(ITypeSymbol type) => type.ToDisplayString(s_reference);

    private static string Modifiers(INamedTypeSymbol type)
    {
        if (type.TypeKind != TypeKind.Class)
            return "";
        return type.IsStatic ? "static " : type.IsAbstract ? "abstract " : type.IsSealed ? "sealed " : "";
    }

    private static string Attributes(ISymbol symbol) => string.Concat(
        symbol.GetAttributes()
            .Where(attribute => s_attributes.Contains(attribute.AttributeClass!.Name))
            .Select(attribute => $"[{attribute}] ")
            .Order(StringComparer.Ordinal));

    // Accessors are told with their property. A constructor that nobody wrote can still be called.
    private static bool IsWritten(ISymbol member) => member switch
    {
        IMethodSymbol { AssociatedSymbol: not null } => false,
        IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: true } constructor =>
            constructor.Parameters.IsEmpty && constructor.ContainingType.TypeKind == TypeKind.Class,
        _ => !member.IsImplicitlyDeclared,
    };

    private static bool IsVisible(ISymbol symbol) =>
        symbol.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal;
}
