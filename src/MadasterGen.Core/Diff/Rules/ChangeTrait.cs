namespace MadasterGen.Diff.Rules;

/// <summary>What a kind of change means for code, beyond that something is different.</summary>
internal enum ChangeTrait
{
    /// <summary>Nothing more.</summary>
    None,

    /// <summary>Something that code can name is gone; a tombstone stands for it.</summary>
    Removal,

    /// <summary>Something is elsewhere or called otherwise, and says the same.</summary>
    Place,

    /// <summary>A member must be given where an object is made.</summary>
    Requirement,

    /// <summary>A value can come that comparisons and switches do not know.</summary>
    NewValue,

    /// <summary>An argument must be given at each call, and what stands behind it in methods stands elsewhere.</summary>
    Argument,

    /// <summary>What stands behind it in methods stands elsewhere: arguments without names can go to other parameters.</summary>
    Order,

    /// <summary>Code that names it compiles as before and sends or reads something else.</summary>
    Spelling,

    /// <summary>It says something of what is there, which C# has as before.</summary>
    Notice,
}
