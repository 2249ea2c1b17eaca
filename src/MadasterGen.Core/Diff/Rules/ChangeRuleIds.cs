namespace MadasterGen.Diff.Rules;

/// <summary>The ids of all kinds of change, by the names of their rules.</summary>
internal static class ChangeRuleIds
{
    // The document.
    public const string ApiVersionChanged = "MAD3010";
    public const string PathPrefixChanged = "MAD3011";
    public const string PrefixMoved = "MAD3012";
    public const string FirstServerChanged = "MAD3020";
    public const string ServerRemoved = "MAD3021";
    public const string ServerAdded = "MAD3022";
    public const string SecuritySchemeRemoved = "MAD3030";
    public const string SecuritySchemeAdded = "MAD3031";
    public const string SecuritySchemeChanged = "MAD3032";
    public const string SecurityRequired = "MAD3033";
    public const string SecurityNoLongerRequired = "MAD3034";
    public const string SecurityAlternativeRemoved = "MAD3035";
    public const string SecurityAlternativeAdded = "MAD3036";
    public const string SecurityScopeAdded = "MAD3037";
    public const string SecurityScopeRemoved = "MAD3038";
    public const string SecurityAddressChanged = "MAD3039";
    public const string SecurityFlowRemoved = "MAD3040";
    public const string SecurityFlowAdded = "MAD3041";
    public const string ScopeWithdrawn = "MAD3042";
    public const string ScopeOffered = "MAD3043";
    public const string NotCompared = "MAD3050";

    // Operations.
    public const string OperationRemoved = "MAD3101";
    public const string OperationAdded = "MAD3102";
    public const string TagRemoved = "MAD3103";
    public const string TagAdded = "MAD3104";
    public const string PathChanged = "MAD3105";
    public const string MethodChanged = "MAD3106";
    public const string PlaceholderRenamed = "MAD3107";
    public const string OperationIdChanged = "MAD3108";
    public const string OperationIdRemoved = "MAD3109";
    public const string OperationIdAdded = "MAD3110";
    public const string TagChanged = "MAD3111";
    public const string OperationDeprecated = "MAD3112";
    public const string OperationNoLongerDeprecated = "MAD3113";
    public const string SunsetSet = "MAD3114";
    public const string SunsetRemoved = "MAD3115";
    public const string SunsetEarlier = "MAD3116";
    public const string SunsetLater = "MAD3117";
    public const string OperationServerChanged = "MAD3118";
    public const string PlaceholdersMoved = "MAD3119";
    public const string CallbackRemoved = "MAD3120";
    public const string CallbackAdded = "MAD3121";
    public const string WebhookRemoved = "MAD3122";
    public const string WebhookAdded = "MAD3123";
    public const string StabilityLowered = "MAD3124";
    public const string StabilityRaised = "MAD3125";
    public const string CallbackSecurityChanged = "MAD3126";

    // Parameters.
    public const string OptionalParameterRemoved = "MAD3201";
    public const string OptionalParameterAdded = "MAD3202";
    public const string RequiredParameterRemoved = "MAD3203";
    public const string RequiredParameterAdded = "MAD3204";
    public const string ParameterBecameRequired = "MAD3205";
    public const string ParameterBecameOptional = "MAD3206";
    public const string ParameterMoved = "MAD3207";
    public const string ParameterStyleChanged = "MAD3208";
    public const string ParameterExplodeChanged = "MAD3209";
    public const string ReservedCharactersEscaped = "MAD3210";
    public const string ReservedCharactersAllowed = "MAD3211";
    public const string ParameterContentChanged = "MAD3212";
    public const string ParameterDeprecated = "MAD3213";
    public const string ParameterNoLongerDeprecated = "MAD3214";
    public const string ParameterOrderChanged = "MAD3215";
    public const string ParameterRespelled = "MAD3216";
    public const string EmptyValueForbidden = "MAD3217";
    public const string EmptyValueAllowed = "MAD3218";
    public const string ParameterBecameSingle = "MAD3219";
    public const string ParameterBecameList = "MAD3220";
    public const string ParameterSunsetChanged = "MAD3221";
    public const string ParameterWireNameChanged = "MAD3222";

    // Request bodies.
    public const string OptionalBodyRemoved = "MAD3301";
    public const string OptionalBodyAdded = "MAD3302";
    public const string RequiredBodyRemoved = "MAD3303";
    public const string RequiredBodyAdded = "MAD3304";
    public const string BodyBecameRequired = "MAD3305";
    public const string BodyBecameOptional = "MAD3306";
    public const string RequestMediaTypeRemoved = "MAD3307";
    public const string RequestMediaTypeAdded = "MAD3308";
    public const string PartEncodingChanged = "MAD3309";
    public const string RequestMediaTypeRespelled = "MAD3310";
    public const string BodyCannotBeOmitted = "MAD3311";
    public const string BodyCanBeOmitted = "MAD3312";

    // Responses.
    public const string SuccessStatusRemoved = "MAD3401";
    public const string SuccessStatusAdded = "MAD3402";
    public const string ErrorStatusRemoved = "MAD3403";
    public const string ErrorStatusAdded = "MAD3404";
    public const string DefaultResponseRemoved = "MAD3405";
    public const string DefaultResponseAdded = "MAD3406";
    public const string SuccessStatusChanged = "MAD3407";
    public const string ResponseMediaTypeRemoved = "MAD3408";
    public const string ResponseMediaTypeAdded = "MAD3409";
    public const string ResponseBodyRemoved = "MAD3410";
    public const string ResponseBodyAdded = "MAD3411";
    public const string OptionalHeaderRemoved = "MAD3412";
    public const string OptionalHeaderAdded = "MAD3413";
    public const string RequiredHeaderRemoved = "MAD3414";
    public const string RequiredHeaderAdded = "MAD3415";
    public const string HeaderBecameOptional = "MAD3416";
    public const string HeaderBecameRequired = "MAD3417";
    public const string HeaderDeprecated = "MAD3418";
    public const string HeaderNoLongerDeprecated = "MAD3419";
    public const string ResponseMediaTypeRespelled = "MAD3420";
    public const string HeaderRespelled = "MAD3421";

    // Properties.
    public const string OptionalPropertyRemoved = "MAD3501";
    public const string OptionalPropertyAdded = "MAD3502";
    public const string RequiredPropertyRemoved = "MAD3503";
    public const string RequiredPropertyAdded = "MAD3504";
    public const string PropertyBecameRequired = "MAD3505";
    public const string PropertyBecameOptional = "MAD3506";
    public const string BecameNullable = "MAD3507";
    public const string NoLongerNullable = "MAD3508";
    public const string BecameReadOnly = "MAD3509";
    public const string NoLongerReadOnly = "MAD3510";
    public const string BecameWriteOnly = "MAD3511";
    public const string NoLongerWriteOnly = "MAD3512";
    public const string PropertyDeprecated = "MAD3513";
    public const string PropertyNoLongerDeprecated = "MAD3514";
    public const string PropertySunsetChanged = "MAD3515";
    public const string DefaultRemoved = "MAD3516";
    public const string DefaultAdded = "MAD3517";
    public const string DefaultChanged = "MAD3518";
    public const string UndeclaredPropertyRequired = "MAD3519";
    public const string UndeclaredPropertyOptional = "MAD3520";
    public const string PropertyStabilityLowered = "MAD3521";
    public const string PropertyStabilityRaised = "MAD3522";
    public const string PropertyWireNameChanged = "MAD3523";

    // Types.
    public const string TypeChanged = "MAD3601";
    public const string TypeWidened = "MAD3602";
    public const string TypeNarrowed = "MAD3603";
    public const string TypeLeftOpen = "MAD3604";
    public const string TypeGiven = "MAD3605";
    public const string FormatWidened = "MAD3606";
    public const string FormatNarrowed = "MAD3607";
    public const string FormatRemoved = "MAD3608";
    public const string FormatAdded = "MAD3609";
    public const string FormatChanged = "MAD3610";
    public const string SchemaReplaced = "MAD3611";
    public const string SchemaRemoved = "MAD3612";
    public const string SchemaAdded = "MAD3613";
    public const string SchemaDeprecated = "MAD3614";
    public const string SchemaNoLongerDeprecated = "MAD3615";
    public const string SchemaRenamed = "MAD3616";
    public const string SchemaInlined = "MAD3617";
    public const string SchemaNamed = "MAD3618";
    public const string MemberChanged = "MAD3619";

    // Enums.
    public const string EnumValueRemoved = "MAD3701";
    public const string EnumValueAdded = "MAD3702";
    public const string EnumRemoved = "MAD3703";
    public const string EnumAdded = "MAD3704";
    public const string ConstantChanged = "MAD3705";
    public const string EnumValueRenamed = "MAD3706";
    public const string KnownValueRemoved = "MAD3707";
    public const string KnownValueAdded = "MAD3708";
    public const string EnumClosed = "MAD3709";
    public const string EnumOpened = "MAD3710";
    public const string EnumOrderChanged = "MAD3711";
    public const string EnumValueWireNameChanged = "MAD3712";

    // Constraints.
    public const string MinimumRaised = "MAD3801";
    public const string MinimumLowered = "MAD3802";
    public const string MaximumLowered = "MAD3803";
    public const string MaximumRaised = "MAD3804";
    public const string ExclusiveMinimumSet = "MAD3805";
    public const string ExclusiveMinimumRemoved = "MAD3806";
    public const string ExclusiveMaximumSet = "MAD3807";
    public const string ExclusiveMaximumRemoved = "MAD3808";
    public const string MultipleOfNarrowed = "MAD3809";
    public const string MultipleOfWidened = "MAD3810";
    public const string MultipleOfChanged = "MAD3811";
    public const string MinLengthRaised = "MAD3812";
    public const string MinLengthLowered = "MAD3813";
    public const string MaxLengthLowered = "MAD3814";
    public const string MaxLengthRaised = "MAD3815";
    public const string PatternAdded = "MAD3816";
    public const string PatternRemoved = "MAD3817";
    public const string PatternChanged = "MAD3818";
    public const string MinItemsRaised = "MAD3819";
    public const string MinItemsLowered = "MAD3820";
    public const string MaxItemsLowered = "MAD3821";
    public const string MaxItemsRaised = "MAD3822";
    public const string UniqueItemsSet = "MAD3823";
    public const string UniqueItemsRemoved = "MAD3824";
    public const string MinPropertiesRaised = "MAD3825";
    public const string MinPropertiesLowered = "MAD3826";
    public const string MaxPropertiesLowered = "MAD3827";
    public const string MaxPropertiesRaised = "MAD3828";
    public const string CheckAdded = "MAD3829";
    public const string CheckRemoved = "MAD3830";
    public const string CheckChanged = "MAD3831";
    public const string ContentOfTextChanged = "MAD3832";

    // Compositions.
    public const string AlternativeRemoved = "MAD3901";
    public const string AlternativeAdded = "MAD3902";
    public const string AlternativesRemoved = "MAD3903";
    public const string AlternativesAdded = "MAD3904";
    public const string AlternativesKindChanged = "MAD3905";
    public const string PartRemoved = "MAD3906";
    public const string PartAdded = "MAD3907";
    public const string ExclusionAdded = "MAD3908";
    public const string ExclusionRemoved = "MAD3909";
    public const string ExclusionChanged = "MAD3910";
    public const string DiscriminatorRemoved = "MAD3911";
    public const string DiscriminatorAdded = "MAD3912";
    public const string DiscriminatorPropertyChanged = "MAD3913";
    public const string DiscriminatorValueRemoved = "MAD3914";
    public const string DiscriminatorValueAdded = "MAD3915";
    public const string DiscriminatorValueChanged = "MAD3916";
    public const string AdditionalPropertiesForbidden = "MAD3917";
    public const string AdditionalPropertiesAllowed = "MAD3918";
    public const string AdditionalPropertiesTyped = "MAD3919";
    public const string AdditionalPropertiesUntyped = "MAD3920";
    public const string BecameAbstract = "MAD3921";
    public const string NoLongerAbstract = "MAD3922";
    public const string SubtypeRemoved = "MAD3923";
    public const string SubtypeAdded = "MAD3924";
    public const string AdditionalPropertiesUndeclared = "MAD3925";
    public const string AdditionalPropertiesDeclared = "MAD3926";
    public const string AlternativeOrderChanged = "MAD3927";
}
