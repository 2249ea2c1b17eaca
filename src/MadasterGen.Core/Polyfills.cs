using System.ComponentModel;

// What the C# language needs and netstandard2.0 lacks.
namespace System.Runtime.CompilerServices;

/// <summary>Lets the compiler emit <c>init</c> accessors.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
internal static class IsExternalInit;

/// <summary>Marks required members.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
internal sealed class RequiredMemberAttribute : Attribute;

/// <summary>Names a compiler feature that a member needs.</summary>
[AttributeUsage(AttributeTargets.All, AllowMultiple = true, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
internal sealed class CompilerFeatureRequiredAttribute : Attribute
{
    /// <summary>Creates the attribute for one feature.</summary>
    public CompilerFeatureRequiredAttribute(string featureName) => FeatureName = featureName;

    /// <summary>The feature's name.</summary>
    public string FeatureName { get; }
}
