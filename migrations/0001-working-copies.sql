-- Made by `npm run migration` from the collections: the tables of the working copies.
CREATE TYPE "public"."_locales" AS ENUM('en', 'fr', 'es', 'de', 'ar');
CREATE TYPE "public"."enum_techniques_body_areas" AS ENUM('neck', 'shoulders', 'back', 'arms', 'hands', 'legs', 'feet', 'ears', 'face', 'pelvis', 'whole-body');
CREATE TYPE "public"."enum_techniques_pressure" AS ENUM('gentle', 'firm', 'deep', 'unspecified');
CREATE TYPE "public"."enum_techniques_floor" AS ENUM('fine', 'modify', 'clearance', 'avoid');
CREATE TYPE "public"."enum_techniques_kind" AS ENUM('umbrella', 'massage', 'internal-procedure', 'self-care');
CREATE TYPE "public"."enum_techniques_topic" AS ENUM('general', 'prostate');
CREATE TYPE "public"."enum_techniques_sensitivity" AS ENUM('none', 'health-sensitive', 'adult');
CREATE TYPE "public"."enum__techniques_v_version_body_areas" AS ENUM('neck', 'shoulders', 'back', 'arms', 'hands', 'legs', 'feet', 'ears', 'face', 'pelvis', 'whole-body');
CREATE TYPE "public"."enum__techniques_v_version_pressure" AS ENUM('gentle', 'firm', 'deep', 'unspecified');
CREATE TYPE "public"."enum__techniques_v_version_floor" AS ENUM('fine', 'modify', 'clearance', 'avoid');
CREATE TYPE "public"."enum__techniques_v_version_kind" AS ENUM('umbrella', 'massage', 'internal-procedure', 'self-care');
CREATE TYPE "public"."enum__techniques_v_version_topic" AS ENUM('general', 'prostate');
CREATE TYPE "public"."enum__techniques_v_version_sensitivity" AS ENUM('none', 'health-sensitive', 'adult');
CREATE TYPE "public"."enum_contraindications_exceptions_class" AS ENUM('absolute', 'relative');
CREATE TYPE "public"."enum_contraindications_exceptions_outcome" AS ENUM('fine', 'modify', 'clearance', 'avoid');
CREATE TYPE "public"."enum_contraindications_exceptions_scope" AS ENUM('whole-body', 'local');
CREATE TYPE "public"."enum_contraindications_exceptions_clearance_by" AS ENUM('doctor', 'surgeon', 'urologist', 'treating-team', 'midwife-or-doctor', 'healthcare-professional');
CREATE TYPE "public"."enum_contraindications_exceptions_certificate" AS ENUM('prenatal');
CREATE TYPE "public"."enum_contraindications_exceptions_origin" AS ENUM('source', 'derived', 'supplement');
CREATE TYPE "public"."enum_contraindications_body_areas" AS ENUM('neck', 'shoulders', 'back', 'arms', 'hands', 'legs', 'feet', 'ears', 'face', 'pelvis', 'whole-body');
CREATE TYPE "public"."enum_contraindications_codes_system" AS ENUM('ICD-10', 'SNOMED');
CREATE TYPE "public"."enum_contraindications_ruling_class" AS ENUM('absolute', 'relative');
CREATE TYPE "public"."enum_contraindications_ruling_outcome" AS ENUM('fine', 'modify', 'clearance', 'avoid');
CREATE TYPE "public"."enum_contraindications_ruling_scope" AS ENUM('whole-body', 'local');
CREATE TYPE "public"."enum_contraindications_ruling_clearance_by" AS ENUM('doctor', 'surgeon', 'urologist', 'treating-team', 'midwife-or-doctor', 'healthcare-professional');
CREATE TYPE "public"."enum_contraindications_ruling_certificate" AS ENUM('prenatal');
CREATE TYPE "public"."enum_contraindications_ruling_origin" AS ENUM('source', 'derived', 'supplement');
CREATE TYPE "public"."enum_contraindications_topic" AS ENUM('general', 'prostate');
CREATE TYPE "public"."enum__contraindications_v_version_exceptions_class" AS ENUM('absolute', 'relative');
CREATE TYPE "public"."enum__contraindications_v_version_exceptions_outcome" AS ENUM('fine', 'modify', 'clearance', 'avoid');
CREATE TYPE "public"."enum__contraindications_v_version_exceptions_scope" AS ENUM('whole-body', 'local');
CREATE TYPE "public"."enum__contraindications_v_version_exceptions_clearance_by" AS ENUM('doctor', 'surgeon', 'urologist', 'treating-team', 'midwife-or-doctor', 'healthcare-professional');
CREATE TYPE "public"."enum__contraindications_v_version_exceptions_certificate" AS ENUM('prenatal');
CREATE TYPE "public"."enum__contraindications_v_version_exceptions_origin" AS ENUM('source', 'derived', 'supplement');
CREATE TYPE "public"."enum__contraindications_v_version_body_areas" AS ENUM('neck', 'shoulders', 'back', 'arms', 'hands', 'legs', 'feet', 'ears', 'face', 'pelvis', 'whole-body');
CREATE TYPE "public"."enum__contraindications_v_version_codes_system" AS ENUM('ICD-10', 'SNOMED');
CREATE TYPE "public"."enum__contraindications_v_version_ruling_class" AS ENUM('absolute', 'relative');
CREATE TYPE "public"."enum__contraindications_v_version_ruling_outcome" AS ENUM('fine', 'modify', 'clearance', 'avoid');
CREATE TYPE "public"."enum__contraindications_v_version_ruling_scope" AS ENUM('whole-body', 'local');
CREATE TYPE "public"."enum__contraindications_v_version_ruling_clearance_by" AS ENUM('doctor', 'surgeon', 'urologist', 'treating-team', 'midwife-or-doctor', 'healthcare-professional');
CREATE TYPE "public"."enum__contraindications_v_version_ruling_certificate" AS ENUM('prenatal');
CREATE TYPE "public"."enum__contraindications_v_version_ruling_origin" AS ENUM('source', 'derived', 'supplement');
CREATE TYPE "public"."enum__contraindications_v_version_topic" AS ENUM('general', 'prostate');
CREATE TYPE "public"."enum_warning_signs_phase" AS ENUM('during', 'after', 'days-after');
CREATE TYPE "public"."enum_warning_signs_urgency" AS ENUM('comfort', 'stop-now', 'contact-doctor', 'prompt', 'emergency');
CREATE TYPE "public"."enum_warning_signs_topic" AS ENUM('general', 'prostate');
CREATE TYPE "public"."enum__warning_signs_v_version_phase" AS ENUM('during', 'after', 'days-after');
CREATE TYPE "public"."enum__warning_signs_v_version_urgency" AS ENUM('comfort', 'stop-now', 'contact-doctor', 'prompt', 'emergency');
CREATE TYPE "public"."enum__warning_signs_v_version_topic" AS ENUM('general', 'prostate');
CREATE TYPE "public"."enum_articles_topic" AS ENUM('general', 'prostate');
CREATE TYPE "public"."enum_articles_sensitivity" AS ENUM('none', 'health-sensitive', 'adult');
CREATE TYPE "public"."enum_articles_comments" AS ENUM('off', 'pre-moderated');
CREATE TYPE "public"."enum__articles_v_version_topic" AS ENUM('general', 'prostate');
CREATE TYPE "public"."enum__articles_v_version_sensitivity" AS ENUM('none', 'health-sensitive', 'adult');
CREATE TYPE "public"."enum__articles_v_version_comments" AS ENUM('off', 'pre-moderated');
CREATE TYPE "public"."enum_faqs_topic" AS ENUM('general', 'prostate');
CREATE TYPE "public"."enum__faqs_v_version_topic" AS ENUM('general', 'prostate');
CREATE TYPE "public"."enum_references_title_lang" AS ENUM('en', 'fr', 'es', 'de', 'ar');
CREATE TYPE "public"."enum_references_kind" AS ENUM('guideline', 'systematic-review', 'trial', 'observational', 'book', 'government-page', 'organisation', 'professional-body', 'commercial', 'archive');
CREATE TYPE "public"."enum_references_status" AS ENUM('unverified', 'verified', 'broken');
CREATE TYPE "public"."enum__references_v_version_title_lang" AS ENUM('en', 'fr', 'es', 'de', 'ar');
CREATE TYPE "public"."enum__references_v_version_kind" AS ENUM('guideline', 'systematic-review', 'trial', 'observational', 'book', 'government-page', 'organisation', 'professional-body', 'commercial', 'archive');
CREATE TYPE "public"."enum__references_v_version_status" AS ENUM('unverified', 'verified', 'broken');
CREATE TYPE "public"."enum_clinicians_topics" AS ENUM('general', 'prostate');
CREATE TYPE "public"."enum_clinicians_languages" AS ENUM('en', 'fr', 'es', 'de', 'ar');
CREATE TYPE "public"."enum__clinicians_v_version_topics" AS ENUM('general', 'prostate');
CREATE TYPE "public"."enum__clinicians_v_version_languages" AS ENUM('en', 'fr', 'es', 'de', 'ar');
CREATE TYPE "public"."enum_pages_key" AS ENUM('first-visit', 'choose-a-therapist', 'home-care', 'editorial-policy', 'about', 'privacy', 'accessibility');
CREATE TYPE "public"."enum__pages_v_version_key" AS ENUM('first-visit', 'choose-a-therapist', 'home-care', 'editorial-policy', 'about', 'privacy', 'accessibility');
CREATE TYPE "public"."enum_clinics_payment" AS ENUM('cash', 'debit', 'credit', 'transfer');
CREATE TYPE "public"."enum_clinics_hours_day" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
CREATE TYPE "public"."enum_clinics_hours_audience" AS ENUM('all', 'women', 'men');
CREATE TYPE "public"."enum_clinics_exceptions_intervals_day" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
CREATE TYPE "public"."enum_clinics_exceptions_intervals_audience" AS ENUM('all', 'women', 'men');
CREATE TYPE "public"."enum_clinics_exceptions_kind" AS ENUM('closed', 'special', 'extra');
CREATE TYPE "public"."enum_clinics_languages" AS ENUM('en', 'fr', 'es', 'de', 'ar');
CREATE TYPE "public"."enum_clinics_opt_outs" AS ENUM('prostate');
CREATE TYPE "public"."enum_clinics_default_locale" AS ENUM('en', 'fr', 'es', 'de', 'ar');
CREATE TYPE "public"."enum_clinics_schema_type" AS ENUM('HealthAndBeautyBusiness', 'MedicalBusiness', 'MedicalClinic', 'Physiotherapy');
CREATE TYPE "public"."enum_clinics_status" AS ENUM('opening', 'open', 'paused', 'closed');
CREATE TYPE "public"."enum__clinics_v_version_payment" AS ENUM('cash', 'debit', 'credit', 'transfer');
CREATE TYPE "public"."enum__clinics_v_version_hours_day" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
CREATE TYPE "public"."enum__clinics_v_version_hours_audience" AS ENUM('all', 'women', 'men');
CREATE TYPE "public"."enum__clinics_v_version_exceptions_intervals_day" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
CREATE TYPE "public"."enum__clinics_v_version_exceptions_intervals_audience" AS ENUM('all', 'women', 'men');
CREATE TYPE "public"."enum__clinics_v_version_exceptions_kind" AS ENUM('closed', 'special', 'extra');
CREATE TYPE "public"."enum__clinics_v_version_languages" AS ENUM('en', 'fr', 'es', 'de', 'ar');
CREATE TYPE "public"."enum__clinics_v_version_opt_outs" AS ENUM('prostate');
CREATE TYPE "public"."enum__clinics_v_version_default_locale" AS ENUM('en', 'fr', 'es', 'de', 'ar');
CREATE TYPE "public"."enum__clinics_v_version_schema_type" AS ENUM('HealthAndBeautyBusiness', 'MedicalBusiness', 'MedicalClinic', 'Physiotherapy');
CREATE TYPE "public"."enum__clinics_v_version_status" AS ENUM('opening', 'open', 'paused', 'closed');
CREATE TYPE "public"."enum_services_referral" AS ENUM('none', 'advised', 'required');
CREATE TYPE "public"."enum__services_v_version_referral" AS ENUM('none', 'advised', 'required');
CREATE TYPE "public"."enum_therapists_credentials_covers" AS ENUM('general', 'prenatal');
CREATE TYPE "public"."enum_therapists_gender" AS ENUM('woman', 'man');
CREATE TYPE "public"."enum__therapists_v_version_credentials_covers" AS ENUM('general', 'prenatal');
CREATE TYPE "public"."enum__therapists_v_version_gender" AS ENUM('woman', 'man');
CREATE TYPE "public"."enum_insurances_mode" AS ENUM('direct-billing', 'receipt', 'prescription', 'none');
CREATE TYPE "public"."enum__insurances_v_version_mode" AS ENUM('direct-billing', 'receipt', 'prescription', 'none');
CREATE TYPE "public"."enum_overlays_collection" AS ENUM('techniques', 'contraindications', 'articles', 'pages');
CREATE TYPE "public"."enum_overlays_ruling_outcome" AS ENUM('fine', 'modify', 'clearance', 'avoid');
CREATE TYPE "public"."enum__overlays_v_version_collection" AS ENUM('techniques', 'contraindications', 'articles', 'pages');
CREATE TYPE "public"."enum__overlays_v_version_ruling_outcome" AS ENUM('fine', 'modify', 'clearance', 'avoid');
CREATE TYPE "public"."enum_notices_severity" AS ENUM('info', 'important', 'urgent');
CREATE TYPE "public"."enum_notices_placement" AS ENUM('all-pages', 'home', 'contact');
CREATE TYPE "public"."enum__notices_v_version_severity" AS ENUM('info', 'important', 'urgent');
CREATE TYPE "public"."enum__notices_v_version_placement" AS ENUM('all-pages', 'home', 'contact');
CREATE TYPE "public"."enum_jurisdictions_weekend" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
CREATE TYPE "public"."enum_jurisdictions_week_start" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
CREATE TYPE "public"."enum_jurisdictions_numbering" AS ENUM('latn', 'arab');
CREATE TYPE "public"."enum_jurisdictions_tax_display" AS ENUM('exclusive', 'inclusive');
CREATE TYPE "public"."enum_jurisdictions_claims_policy" AS ENUM('open', 'evidence-linked', 'strict');
CREATE TYPE "public"."enum_jurisdictions_self_check_mode" AS ENUM('verdict', 'lookup', 'table', 'off');
CREATE TYPE "public"."enum__jurisdictions_v_version_weekend" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
CREATE TYPE "public"."enum__jurisdictions_v_version_week_start" AS ENUM('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun');
CREATE TYPE "public"."enum__jurisdictions_v_version_numbering" AS ENUM('latn', 'arab');
CREATE TYPE "public"."enum__jurisdictions_v_version_tax_display" AS ENUM('exclusive', 'inclusive');
CREATE TYPE "public"."enum__jurisdictions_v_version_claims_policy" AS ENUM('open', 'evidence-linked', 'strict');
CREATE TYPE "public"."enum__jurisdictions_v_version_self_check_mode" AS ENUM('verdict', 'lookup', 'table', 'off');
CREATE TYPE "public"."enum_users_roles" AS ENUM('admin', 'editor', 'reviewer', 'translator', 'legal', 'moderator', 'manager', 'staff');
CREATE TYPE "public"."enum_users_languages" AS ENUM('en', 'fr', 'es', 'de', 'ar');
CREATE TYPE "public"."enum_comments_flags" AS ENUM('misattributes', 'health-data', 'third-party', 'promotion', 'abuse');
CREATE TYPE "public"."enum_comments_locale" AS ENUM('en', 'fr', 'es', 'de', 'ar');
CREATE TYPE "public"."enum_comments_status" AS ENUM('pending', 'approved', 'rejected', 'spam');
CREATE TYPE "public"."enum__comments_v_version_flags" AS ENUM('misattributes', 'health-data', 'third-party', 'promotion', 'abuse');
CREATE TYPE "public"."enum__comments_v_version_locale" AS ENUM('en', 'fr', 'es', 'de', 'ar');
CREATE TYPE "public"."enum__comments_v_version_status" AS ENUM('pending', 'approved', 'rejected', 'spam');
CREATE TYPE "public"."enum_change_requests_collection" AS ENUM('techniques', 'contraindications', 'warning-signs', 'articles', 'faqs', 'pages', 'references', 'jurisdictions');
CREATE TYPE "public"."enum_change_requests_locale" AS ENUM('en', 'fr', 'es', 'de', 'ar');
CREATE TYPE "public"."enum_change_requests_status" AS ENUM('open', 'accepted', 'declined', 'done');
CREATE TYPE "public"."enum__change_requests_v_version_collection" AS ENUM('techniques', 'contraindications', 'warning-signs', 'articles', 'faqs', 'pages', 'references', 'jurisdictions');
CREATE TYPE "public"."enum__change_requests_v_version_locale" AS ENUM('en', 'fr', 'es', 'de', 'ar');
CREATE TYPE "public"."enum__change_requests_v_version_status" AS ENUM('open', 'accepted', 'declined', 'done');
CREATE TYPE "public"."enum_network_languages" AS ENUM('en', 'fr', 'es', 'de', 'ar');
CREATE TYPE "public"."enum_network_default_locale" AS ENUM('en', 'fr', 'es', 'de', 'ar');
CREATE TYPE "public"."enum_network_self_check_mode" AS ENUM('verdict', 'lookup', 'table', 'off');
CREATE TYPE "public"."enum__network_v_version_languages" AS ENUM('en', 'fr', 'es', 'de', 'ar');
CREATE TYPE "public"."enum__network_v_version_default_locale" AS ENUM('en', 'fr', 'es', 'de', 'ar');
CREATE TYPE "public"."enum__network_v_version_self_check_mode" AS ENUM('verdict', 'lookup', 'table', 'off');
CREATE TABLE "techniques_body_areas" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_techniques_body_areas",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "techniques" (
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar,
	"body" jsonb,
	"pressure" "enum_techniques_pressure" DEFAULT 'unspecified' NOT NULL,
	"floor" "enum_techniques_floor",
	"only_if_id" varchar,
	"parent_id" varchar,
	"kind" "enum_techniques_kind" DEFAULT 'massage' NOT NULL,
	"topic" "enum_techniques_topic" DEFAULT 'general' NOT NULL,
	"media_id" varchar,
	"sensitivity" "enum_techniques_sensitivity" DEFAULT 'none' NOT NULL,
	"information_only" boolean DEFAULT false,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "techniques_locales" (
	"slug" varchar,
	"name" varchar,
	"summary" varchar,
	"advice" varchar,
	"translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "techniques_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);
CREATE TABLE "_techniques_v_version_body_areas" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__techniques_v_version_body_areas",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "_techniques_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" varchar,
	"version_key" varchar,
	"version_body" jsonb,
	"version_pressure" "enum__techniques_v_version_pressure" DEFAULT 'unspecified' NOT NULL,
	"version_floor" "enum__techniques_v_version_floor",
	"version_only_if_id" varchar,
	"version_parent_id" varchar,
	"version_kind" "enum__techniques_v_version_kind" DEFAULT 'massage' NOT NULL,
	"version_topic" "enum__techniques_v_version_topic" DEFAULT 'general' NOT NULL,
	"version_media_id" varchar,
	"version_sensitivity" "enum__techniques_v_version_sensitivity" DEFAULT 'none' NOT NULL,
	"version_information_only" boolean DEFAULT false,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_techniques_v_locales" (
	"version_slug" varchar,
	"version_name" varchar,
	"version_summary" varchar,
	"version_advice" varchar,
	"version_translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_techniques_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);
CREATE TABLE "contraindications_variants" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar
);
CREATE TABLE "contraindications_variants_locales" (
	"name" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "contraindications_exceptions" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"technique_id" varchar,
	"variant" varchar,
	"class" "enum_contraindications_exceptions_class" DEFAULT 'relative' NOT NULL,
	"outcome" "enum_contraindications_exceptions_outcome" DEFAULT 'avoid' NOT NULL,
	"scope" "enum_contraindications_exceptions_scope" DEFAULT 'whole-body' NOT NULL,
	"clearance_by" "enum_contraindications_exceptions_clearance_by",
	"certificate" "enum_contraindications_exceptions_certificate",
	"instead_id" varchar,
	"origin" "enum_contraindications_exceptions_origin" DEFAULT 'source' NOT NULL
);
CREATE TABLE "contraindications_exceptions_locales" (
	"reason" varchar,
	"what_to_do" varchar,
	"modification" varchar,
	"conflict_note" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "contraindications_body_areas" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_contraindications_body_areas",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "contraindications_codes" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"system" "enum_contraindications_codes_system" DEFAULT 'ICD-10' NOT NULL,
	"code" varchar
);
CREATE TABLE "contraindications" (
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar,
	"ruling_class" "enum_contraindications_ruling_class" DEFAULT 'relative' NOT NULL,
	"ruling_outcome" "enum_contraindications_ruling_outcome" DEFAULT 'avoid' NOT NULL,
	"ruling_scope" "enum_contraindications_ruling_scope" DEFAULT 'whole-body' NOT NULL,
	"ruling_clearance_by" "enum_contraindications_ruling_clearance_by",
	"ruling_certificate" "enum_contraindications_ruling_certificate",
	"ruling_instead_id" varchar,
	"ruling_origin" "enum_contraindications_ruling_origin" DEFAULT 'source' NOT NULL,
	"ask_in_self_check" boolean DEFAULT true,
	"topic" "enum_contraindications_topic" DEFAULT 'general' NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "contraindications_locales" (
	"slug" varchar,
	"name" varchar,
	"plain" varchar,
	"advice" varchar,
	"ruling_reason" varchar,
	"ruling_what_to_do" varchar,
	"ruling_modification" varchar,
	"ruling_conflict_note" varchar,
	"translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "contraindications_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);
CREATE TABLE "contraindications_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" varchar NOT NULL,
	"path" varchar NOT NULL,
	"warning_signs_id" varchar,
	"references_id" varchar,
	"contraindications_id" varchar
);
CREATE TABLE "_contraindications_v_version_variants" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"key" varchar,
	"_uuid" varchar
);
CREATE TABLE "_contraindications_v_version_variants_locales" (
	"name" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_contraindications_v_version_exceptions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"technique_id" varchar,
	"variant" varchar,
	"class" "enum__contraindications_v_version_exceptions_class" DEFAULT 'relative' NOT NULL,
	"outcome" "enum__contraindications_v_version_exceptions_outcome" DEFAULT 'avoid' NOT NULL,
	"scope" "enum__contraindications_v_version_exceptions_scope" DEFAULT 'whole-body' NOT NULL,
	"clearance_by" "enum__contraindications_v_version_exceptions_clearance_by",
	"certificate" "enum__contraindications_v_version_exceptions_certificate",
	"instead_id" varchar,
	"origin" "enum__contraindications_v_version_exceptions_origin" DEFAULT 'source' NOT NULL,
	"_uuid" varchar
);
CREATE TABLE "_contraindications_v_version_exceptions_locales" (
	"reason" varchar,
	"what_to_do" varchar,
	"modification" varchar,
	"conflict_note" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_contraindications_v_version_body_areas" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__contraindications_v_version_body_areas",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "_contraindications_v_version_codes" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"system" "enum__contraindications_v_version_codes_system" DEFAULT 'ICD-10' NOT NULL,
	"code" varchar,
	"_uuid" varchar
);
CREATE TABLE "_contraindications_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" varchar,
	"version_key" varchar,
	"version_ruling_class" "enum__contraindications_v_version_ruling_class" DEFAULT 'relative' NOT NULL,
	"version_ruling_outcome" "enum__contraindications_v_version_ruling_outcome" DEFAULT 'avoid' NOT NULL,
	"version_ruling_scope" "enum__contraindications_v_version_ruling_scope" DEFAULT 'whole-body' NOT NULL,
	"version_ruling_clearance_by" "enum__contraindications_v_version_ruling_clearance_by",
	"version_ruling_certificate" "enum__contraindications_v_version_ruling_certificate",
	"version_ruling_instead_id" varchar,
	"version_ruling_origin" "enum__contraindications_v_version_ruling_origin" DEFAULT 'source' NOT NULL,
	"version_ask_in_self_check" boolean DEFAULT true,
	"version_topic" "enum__contraindications_v_version_topic" DEFAULT 'general' NOT NULL,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_contraindications_v_locales" (
	"version_slug" varchar,
	"version_name" varchar,
	"version_plain" varchar,
	"version_advice" varchar,
	"version_ruling_reason" varchar,
	"version_ruling_what_to_do" varchar,
	"version_ruling_modification" varchar,
	"version_ruling_conflict_note" varchar,
	"version_translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_contraindications_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);
CREATE TABLE "_contraindications_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"warning_signs_id" varchar,
	"references_id" varchar,
	"contraindications_id" varchar
);
CREATE TABLE "warning_signs" (
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar,
	"phase" "enum_warning_signs_phase" DEFAULT 'after' NOT NULL,
	"urgency" "enum_warning_signs_urgency" DEFAULT 'contact-doctor' NOT NULL,
	"as_red_flag" boolean DEFAULT false,
	"topic" "enum_warning_signs_topic" DEFAULT 'general' NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "warning_signs_locales" (
	"sign" varchar,
	"action" varchar,
	"translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "warning_signs_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" varchar NOT NULL,
	"path" varchar NOT NULL,
	"techniques_id" varchar
);
CREATE TABLE "_warning_signs_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" varchar,
	"version_key" varchar,
	"version_phase" "enum__warning_signs_v_version_phase" DEFAULT 'after' NOT NULL,
	"version_urgency" "enum__warning_signs_v_version_urgency" DEFAULT 'contact-doctor' NOT NULL,
	"version_as_red_flag" boolean DEFAULT false,
	"version_topic" "enum__warning_signs_v_version_topic" DEFAULT 'general' NOT NULL,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_warning_signs_v_locales" (
	"version_sign" varchar,
	"version_action" varchar,
	"version_translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_warning_signs_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"techniques_id" varchar
);
CREATE TABLE "articles_conflicts" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"note" varchar
);
CREATE TABLE "articles" (
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar,
	"body" jsonb,
	"media_id" varchar,
	"topic" "enum_articles_topic" DEFAULT 'general' NOT NULL,
	"sensitivity" "enum_articles_sensitivity" DEFAULT 'none' NOT NULL,
	"comments" "enum_articles_comments" DEFAULT 'off' NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "articles_locales" (
	"slug" varchar,
	"title" varchar,
	"dek" varchar,
	"translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "articles_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" varchar NOT NULL,
	"path" varchar NOT NULL,
	"techniques_id" varchar
);
CREATE TABLE "_articles_v_version_conflicts" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"note" varchar,
	"_uuid" varchar
);
CREATE TABLE "_articles_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" varchar,
	"version_key" varchar,
	"version_body" jsonb,
	"version_media_id" varchar,
	"version_topic" "enum__articles_v_version_topic" DEFAULT 'general' NOT NULL,
	"version_sensitivity" "enum__articles_v_version_sensitivity" DEFAULT 'none' NOT NULL,
	"version_comments" "enum__articles_v_version_comments" DEFAULT 'off' NOT NULL,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_articles_v_locales" (
	"version_slug" varchar,
	"version_title" varchar,
	"version_dek" varchar,
	"version_translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_articles_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"techniques_id" varchar
);
CREATE TABLE "faqs" (
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar,
	"open_conflict" varchar,
	"topic" "enum_faqs_topic" DEFAULT 'general' NOT NULL,
	"order" numeric DEFAULT 0 NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "faqs_locales" (
	"question" varchar,
	"answer" jsonb,
	"translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "faqs_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" varchar NOT NULL,
	"path" varchar NOT NULL,
	"contraindications_id" varchar,
	"warning_signs_id" varchar
);
CREATE TABLE "_faqs_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" varchar,
	"version_key" varchar,
	"version_open_conflict" varchar,
	"version_topic" "enum__faqs_v_version_topic" DEFAULT 'general' NOT NULL,
	"version_order" numeric DEFAULT 0 NOT NULL,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_faqs_v_locales" (
	"version_question" varchar,
	"version_answer" jsonb,
	"version_translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_faqs_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"contraindications_id" varchar,
	"warning_signs_id" varchar
);
CREATE TABLE "references" (
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar,
	"title" varchar,
	"title_lang" "enum_references_title_lang" DEFAULT 'en' NOT NULL,
	"authors" varchar,
	"year" numeric,
	"doi" varchar,
	"isbn" varchar,
	"url" varchar,
	"kind" "enum_references_kind" DEFAULT 'organisation' NOT NULL,
	"status" "enum_references_status" DEFAULT 'unverified' NOT NULL,
	"accessed_at" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "references_locales" (
	"label" varchar,
	"interest" varchar,
	"translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "_references_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" varchar,
	"version_key" varchar,
	"version_title" varchar,
	"version_title_lang" "enum__references_v_version_title_lang" DEFAULT 'en' NOT NULL,
	"version_authors" varchar,
	"version_year" numeric,
	"version_doi" varchar,
	"version_isbn" varchar,
	"version_url" varchar,
	"version_kind" "enum__references_v_version_kind" DEFAULT 'organisation' NOT NULL,
	"version_status" "enum__references_v_version_status" DEFAULT 'unverified' NOT NULL,
	"version_accessed_at" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_references_v_locales" (
	"version_label" varchar,
	"version_interest" varchar,
	"version_translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "clinicians_topics" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_clinicians_topics",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "clinicians_languages" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_clinicians_languages",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "clinicians" (
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar,
	"name" varchar,
	"user_id" integer,
	"active" boolean DEFAULT true,
	"valid_until" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "clinicians_locales" (
	"credentials" varchar,
	"interests" varchar,
	"translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "_clinicians_v_version_topics" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__clinicians_v_version_topics",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "_clinicians_v_version_languages" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__clinicians_v_version_languages",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "_clinicians_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" varchar,
	"version_key" varchar,
	"version_name" varchar,
	"version_user_id" integer,
	"version_active" boolean DEFAULT true,
	"version_valid_until" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_clinicians_v_locales" (
	"version_credentials" varchar,
	"version_interests" varchar,
	"version_translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "pages" (
	"id" varchar PRIMARY KEY NOT NULL,
	"key" "enum_pages_key",
	"body" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "pages_locales" (
	"title" varchar,
	"dek" varchar,
	"translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "_pages_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" varchar,
	"version_key" "enum__pages_v_version_key",
	"version_body" jsonb,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_pages_v_locales" (
	"version_title" varchar,
	"version_dek" varchar,
	"version_translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "media" (
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar,
	"credit" varchar,
	"rights_until" varchar,
	"clinic_id" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"url" varchar,
	"thumbnail_u_r_l" varchar,
	"filename" varchar,
	"mime_type" varchar,
	"filesize" numeric,
	"width" numeric,
	"height" numeric,
	"focal_x" numeric,
	"focal_y" numeric,
	"sizes_w480_url" varchar,
	"sizes_w480_width" numeric,
	"sizes_w480_height" numeric,
	"sizes_w480_mime_type" varchar,
	"sizes_w480_filesize" numeric,
	"sizes_w480_filename" varchar,
	"sizes_w960_url" varchar,
	"sizes_w960_width" numeric,
	"sizes_w960_height" numeric,
	"sizes_w960_mime_type" varchar,
	"sizes_w960_filesize" numeric,
	"sizes_w960_filename" varchar,
	"sizes_w1600_url" varchar,
	"sizes_w1600_width" numeric,
	"sizes_w1600_height" numeric,
	"sizes_w1600_mime_type" varchar,
	"sizes_w1600_filesize" numeric,
	"sizes_w1600_filename" varchar
);
CREATE TABLE "media_locales" (
	"alt" varchar,
	"translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "_media_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" varchar,
	"version_key" varchar,
	"version_credit" varchar,
	"version_rights_until" varchar,
	"version_clinic_id" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"version_url" varchar,
	"version_thumbnail_u_r_l" varchar,
	"version_filename" varchar,
	"version_mime_type" varchar,
	"version_filesize" numeric,
	"version_width" numeric,
	"version_height" numeric,
	"version_focal_x" numeric,
	"version_focal_y" numeric,
	"version_sizes_w480_url" varchar,
	"version_sizes_w480_width" numeric,
	"version_sizes_w480_height" numeric,
	"version_sizes_w480_mime_type" varchar,
	"version_sizes_w480_filesize" numeric,
	"version_sizes_w480_filename" varchar,
	"version_sizes_w960_url" varchar,
	"version_sizes_w960_width" numeric,
	"version_sizes_w960_height" numeric,
	"version_sizes_w960_mime_type" varchar,
	"version_sizes_w960_filesize" numeric,
	"version_sizes_w960_filename" varchar,
	"version_sizes_w1600_url" varchar,
	"version_sizes_w1600_width" numeric,
	"version_sizes_w1600_height" numeric,
	"version_sizes_w1600_mime_type" varchar,
	"version_sizes_w1600_filesize" numeric,
	"version_sizes_w1600_filename" varchar,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_media_v_locales" (
	"version_alt" varchar,
	"version_translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "glossary" (
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar,
	"do_not_translate" boolean DEFAULT false,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "glossary_locales" (
	"term" varchar,
	"note" varchar,
	"translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "_glossary_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" varchar,
	"version_key" varchar,
	"version_do_not_translate" boolean DEFAULT false,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_glossary_v_locales" (
	"version_term" varchar,
	"version_note" varchar,
	"version_translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "clinics_payment" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_clinics_payment",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "clinics_hours" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"day" "enum_clinics_hours_day" NOT NULL,
	"opens" varchar NOT NULL,
	"closes" varchar NOT NULL,
	"audience" "enum_clinics_hours_audience" DEFAULT 'all' NOT NULL
);
CREATE TABLE "clinics_hours_locales" (
	"label" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "clinics_exceptions_intervals" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"day" "enum_clinics_exceptions_intervals_day",
	"opens" varchar,
	"closes" varchar,
	"audience" "enum_clinics_exceptions_intervals_audience" DEFAULT 'all'
);
CREATE TABLE "clinics_exceptions_intervals_locales" (
	"label" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "clinics_exceptions" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"from" varchar NOT NULL,
	"to" varchar NOT NULL,
	"kind" "enum_clinics_exceptions_kind" DEFAULT 'closed' NOT NULL,
	"provisional" boolean DEFAULT false
);
CREATE TABLE "clinics_exceptions_locales" (
	"reason" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "clinics_languages" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_clinics_languages",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "clinics_opt_outs" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_clinics_opt_outs",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "clinics" (
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar,
	"theme_accent" varchar DEFAULT '#1f5f5b' NOT NULL,
	"theme_accent_dark" varchar DEFAULT '#7fc4be' NOT NULL,
	"address_postcode" varchar,
	"address_region" varchar,
	"address_country" varchar,
	"geo_lat" numeric,
	"geo_lng" numeric,
	"time_zone" varchar DEFAULT 'UTC' NOT NULL,
	"phone" varchar,
	"email" varchar,
	"default_locale" "enum_clinics_default_locale" DEFAULT 'en' NOT NULL,
	"jurisdiction_id" varchar NOT NULL,
	"schema_type" "enum_clinics_schema_type" DEFAULT 'HealthAndBeautyBusiness' NOT NULL,
	"status" "enum_clinics_status" DEFAULT 'opening' NOT NULL,
	"publish_on_save" boolean DEFAULT true,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "clinics_locales" (
	"brand" varchar,
	"tagline" varchar,
	"about" varchar,
	"imprint" varchar,
	"address_street" varchar,
	"address_locality" varchar,
	"access" varchar,
	"directions" varchar,
	"translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "clinics_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);
CREATE TABLE "clinics_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" varchar NOT NULL,
	"path" varchar NOT NULL,
	"media_id" varchar
);
CREATE TABLE "_clinics_v_version_payment" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__clinics_v_version_payment",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "_clinics_v_version_hours" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"day" "enum__clinics_v_version_hours_day" NOT NULL,
	"opens" varchar NOT NULL,
	"closes" varchar NOT NULL,
	"audience" "enum__clinics_v_version_hours_audience" DEFAULT 'all' NOT NULL,
	"_uuid" varchar
);
CREATE TABLE "_clinics_v_version_hours_locales" (
	"label" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_clinics_v_version_exceptions_intervals" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"day" "enum__clinics_v_version_exceptions_intervals_day",
	"opens" varchar,
	"closes" varchar,
	"audience" "enum__clinics_v_version_exceptions_intervals_audience" DEFAULT 'all',
	"_uuid" varchar
);
CREATE TABLE "_clinics_v_version_exceptions_intervals_locales" (
	"label" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_clinics_v_version_exceptions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"from" varchar NOT NULL,
	"to" varchar NOT NULL,
	"kind" "enum__clinics_v_version_exceptions_kind" DEFAULT 'closed' NOT NULL,
	"provisional" boolean DEFAULT false,
	"_uuid" varchar
);
CREATE TABLE "_clinics_v_version_exceptions_locales" (
	"reason" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "__clinics_v_version_languages_v" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__clinics_v_version_languages",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "_clinics_v_version_opt_outs" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__clinics_v_version_opt_outs",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "_clinics_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" varchar,
	"version_key" varchar,
	"version_theme_accent" varchar DEFAULT '#1f5f5b' NOT NULL,
	"version_theme_accent_dark" varchar DEFAULT '#7fc4be' NOT NULL,
	"version_address_postcode" varchar,
	"version_address_region" varchar,
	"version_address_country" varchar,
	"version_geo_lat" numeric,
	"version_geo_lng" numeric,
	"version_time_zone" varchar DEFAULT 'UTC' NOT NULL,
	"version_phone" varchar,
	"version_email" varchar,
	"version_default_locale" "enum__clinics_v_version_default_locale" DEFAULT 'en' NOT NULL,
	"version_jurisdiction_id" varchar NOT NULL,
	"version_schema_type" "enum__clinics_v_version_schema_type" DEFAULT 'HealthAndBeautyBusiness' NOT NULL,
	"version_status" "enum__clinics_v_version_status" DEFAULT 'opening' NOT NULL,
	"version_publish_on_save" boolean DEFAULT true,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_clinics_v_locales" (
	"version_brand" varchar,
	"version_tagline" varchar,
	"version_about" varchar,
	"version_imprint" varchar,
	"version_address_street" varchar,
	"version_address_locality" varchar,
	"version_access" varchar,
	"version_directions" varchar,
	"version_translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_clinics_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);
CREATE TABLE "_clinics_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"media_id" varchar
);
CREATE TABLE "services" (
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar,
	"clinic_id" varchar NOT NULL,
	"technique_id" varchar NOT NULL,
	"minutes" numeric NOT NULL,
	"price" numeric,
	"local_format" boolean DEFAULT false,
	"referral" "enum_services_referral" DEFAULT 'none' NOT NULL,
	"active_from" varchar,
	"active_to" varchar,
	"booking_link" varchar,
	"publish_on_save" boolean DEFAULT true,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "services_locales" (
	"label" varchar,
	"note" varchar,
	"translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "services_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" varchar NOT NULL,
	"path" varchar NOT NULL,
	"therapists_id" varchar
);
CREATE TABLE "_services_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" varchar,
	"version_key" varchar,
	"version_clinic_id" varchar NOT NULL,
	"version_technique_id" varchar NOT NULL,
	"version_minutes" numeric NOT NULL,
	"version_price" numeric,
	"version_local_format" boolean DEFAULT false,
	"version_referral" "enum__services_v_version_referral" DEFAULT 'none' NOT NULL,
	"version_active_from" varchar,
	"version_active_to" varchar,
	"version_booking_link" varchar,
	"version_publish_on_save" boolean DEFAULT true,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_services_v_locales" (
	"version_label" varchar,
	"version_note" varchar,
	"version_translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_services_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"therapists_id" varchar
);
CREATE TABLE "therapists_credentials_covers" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_therapists_credentials_covers",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "therapists_credentials" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"number" varchar,
	"issuer" varchar,
	"valid_from" varchar,
	"valid_to" varchar,
	"verified_at" varchar
);
CREATE TABLE "therapists" (
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar,
	"clinic_id" varchar NOT NULL,
	"name" varchar,
	"native_name" varchar,
	"gender" "enum_therapists_gender",
	"photo_id" varchar,
	"publish_on_save" boolean DEFAULT true,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "therapists_locales" (
	"slug" varchar,
	"bio" varchar,
	"translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "therapists_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);
CREATE TABLE "therapists_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" varchar NOT NULL,
	"path" varchar NOT NULL,
	"techniques_id" varchar
);
CREATE TABLE "_therapists_v_version_credentials_covers" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__therapists_v_version_credentials_covers",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "_therapists_v_version_credentials" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"title" varchar NOT NULL,
	"number" varchar,
	"issuer" varchar,
	"valid_from" varchar,
	"valid_to" varchar,
	"verified_at" varchar,
	"_uuid" varchar
);
CREATE TABLE "_therapists_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" varchar,
	"version_key" varchar,
	"version_clinic_id" varchar NOT NULL,
	"version_name" varchar,
	"version_native_name" varchar,
	"version_gender" "enum__therapists_v_version_gender",
	"version_photo_id" varchar,
	"version_publish_on_save" boolean DEFAULT true,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_therapists_v_locales" (
	"version_slug" varchar,
	"version_bio" varchar,
	"version_translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_therapists_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);
CREATE TABLE "_therapists_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"techniques_id" varchar
);
CREATE TABLE "insurances" (
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar,
	"clinic_id" varchar NOT NULL,
	"payer" varchar,
	"mode" "enum_insurances_mode" DEFAULT 'receipt' NOT NULL,
	"needs_referral" boolean DEFAULT false,
	"last_checked" varchar,
	"publish_on_save" boolean DEFAULT true,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "insurances_locales" (
	"note" varchar,
	"translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "_insurances_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" varchar,
	"version_key" varchar,
	"version_clinic_id" varchar NOT NULL,
	"version_payer" varchar,
	"version_mode" "enum__insurances_v_version_mode" DEFAULT 'receipt' NOT NULL,
	"version_needs_referral" boolean DEFAULT false,
	"version_last_checked" varchar,
	"version_publish_on_save" boolean DEFAULT true,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_insurances_v_locales" (
	"version_note" varchar,
	"version_translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "overlays" (
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar,
	"clinic_id" varchar NOT NULL,
	"collection" "enum_overlays_collection" DEFAULT 'contraindications' NOT NULL,
	"document" varchar NOT NULL,
	"ruling_contraindication_id" varchar,
	"ruling_technique_id" varchar,
	"ruling_variant" varchar,
	"ruling_outcome" "enum_overlays_ruling_outcome",
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "overlays_locales" (
	"ruling_reason" varchar,
	"note" varchar,
	"translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "_overlays_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" varchar,
	"version_key" varchar,
	"version_clinic_id" varchar NOT NULL,
	"version_collection" "enum__overlays_v_version_collection" DEFAULT 'contraindications' NOT NULL,
	"version_document" varchar NOT NULL,
	"version_ruling_contraindication_id" varchar,
	"version_ruling_technique_id" varchar,
	"version_ruling_variant" varchar,
	"version_ruling_outcome" "enum__overlays_v_version_ruling_outcome",
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_overlays_v_locales" (
	"version_ruling_reason" varchar,
	"version_note" varchar,
	"version_translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "notices" (
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar,
	"clinic_id" varchar NOT NULL,
	"severity" "enum_notices_severity" DEFAULT 'info' NOT NULL,
	"placement" "enum_notices_placement" DEFAULT 'all-pages' NOT NULL,
	"from" varchar,
	"until" varchar,
	"publish_on_save" boolean DEFAULT true,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "notices_locales" (
	"text" varchar,
	"translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "_notices_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" varchar,
	"version_key" varchar,
	"version_clinic_id" varchar NOT NULL,
	"version_severity" "enum__notices_v_version_severity" DEFAULT 'info' NOT NULL,
	"version_placement" "enum__notices_v_version_placement" DEFAULT 'all-pages' NOT NULL,
	"version_from" varchar,
	"version_until" varchar,
	"version_publish_on_save" boolean DEFAULT true,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_notices_v_locales" (
	"version_text" varchar,
	"version_translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "jurisdictions_weekend" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_jurisdictions_weekend",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "jurisdictions_holidays" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"date" varchar NOT NULL
);
CREATE TABLE "jurisdictions_holidays_locales" (
	"name" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "jurisdictions_titles" (
	"_order" integer NOT NULL,
	"_parent_id" varchar NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL,
	"regulated" boolean DEFAULT false,
	"number_needed" boolean DEFAULT false,
	"therapeutic" boolean DEFAULT false
);
CREATE TABLE "jurisdictions_titles_locales" (
	"name" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "jurisdictions" (
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar,
	"code" varchar,
	"country" varchar,
	"currency" varchar,
	"emergency_number" varchar,
	"advice_line" varchar,
	"week_start" "enum_jurisdictions_week_start" DEFAULT 'mon' NOT NULL,
	"numbering" "enum_jurisdictions_numbering" DEFAULT 'latn' NOT NULL,
	"tax_display" "enum_jurisdictions_tax_display" DEFAULT 'inclusive' NOT NULL,
	"internal_procedures_allowed" boolean DEFAULT false,
	"same_gender_practice" boolean DEFAULT false,
	"claims_policy" "enum_jurisdictions_claims_policy" DEFAULT 'strict' NOT NULL,
	"self_check_mode" "enum_jurisdictions_self_check_mode" DEFAULT 'table' NOT NULL,
	"testimonials_allowed" boolean DEFAULT false,
	"imprint_required" boolean DEFAULT false,
	"legal_review_due" varchar,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "jurisdictions_locales" (
	"name" varchar,
	"tax_name" varchar,
	"translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" varchar NOT NULL
);
CREATE TABLE "jurisdictions_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);
CREATE TABLE "jurisdictions_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" varchar NOT NULL,
	"path" varchar NOT NULL,
	"techniques_id" varchar
);
CREATE TABLE "_jurisdictions_v_version_weekend" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__jurisdictions_v_version_weekend",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "_jurisdictions_v_version_holidays" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"date" varchar NOT NULL,
	"_uuid" varchar
);
CREATE TABLE "_jurisdictions_v_version_holidays_locales" (
	"name" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_jurisdictions_v_version_titles" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" serial PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL,
	"regulated" boolean DEFAULT false,
	"number_needed" boolean DEFAULT false,
	"therapeutic" boolean DEFAULT false,
	"_uuid" varchar
);
CREATE TABLE "_jurisdictions_v_version_titles_locales" (
	"name" varchar,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_jurisdictions_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" varchar,
	"version_key" varchar,
	"version_code" varchar,
	"version_country" varchar,
	"version_currency" varchar,
	"version_emergency_number" varchar,
	"version_advice_line" varchar,
	"version_week_start" "enum__jurisdictions_v_version_week_start" DEFAULT 'mon' NOT NULL,
	"version_numbering" "enum__jurisdictions_v_version_numbering" DEFAULT 'latn' NOT NULL,
	"version_tax_display" "enum__jurisdictions_v_version_tax_display" DEFAULT 'inclusive' NOT NULL,
	"version_internal_procedures_allowed" boolean DEFAULT false,
	"version_same_gender_practice" boolean DEFAULT false,
	"version_claims_policy" "enum__jurisdictions_v_version_claims_policy" DEFAULT 'strict' NOT NULL,
	"version_self_check_mode" "enum__jurisdictions_v_version_self_check_mode" DEFAULT 'table' NOT NULL,
	"version_testimonials_allowed" boolean DEFAULT false,
	"version_imprint_required" boolean DEFAULT false,
	"version_legal_review_due" varchar,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_jurisdictions_v_locales" (
	"version_name" varchar,
	"version_tax_name" varchar,
	"version_translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_jurisdictions_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar,
	"locale" "_locales"
);
CREATE TABLE "_jurisdictions_v_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"techniques_id" varchar
);
CREATE TABLE "users_roles" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_users_roles",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "users_languages" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_users_languages",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "users_sessions" (
	"_order" integer NOT NULL,
	"_parent_id" integer NOT NULL,
	"id" varchar PRIMARY KEY NOT NULL,
	"created_at" timestamp(3) with time zone,
	"expires_at" timestamp(3) with time zone NOT NULL
);
CREATE TABLE "users" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar,
	"active" boolean DEFAULT true,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"email" varchar NOT NULL,
	"reset_password_token" varchar,
	"reset_password_expiration" timestamp(3) with time zone,
	"salt" varchar,
	"hash" varchar,
	"reset_password_requested_at" timestamp(3) with time zone,
	"login_attempts" numeric DEFAULT 0,
	"lock_until" timestamp(3) with time zone
);
CREATE TABLE "users_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"clinics_id" varchar
);
CREATE TABLE "comments_flags" (
	"order" integer NOT NULL,
	"parent_id" varchar NOT NULL,
	"value" "enum_comments_flags",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "comments" (
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar,
	"text" varchar,
	"article_id" varchar NOT NULL,
	"clinic_id" varchar,
	"author" varchar,
	"locale" "enum_comments_locale" DEFAULT 'en' NOT NULL,
	"editor_note" varchar,
	"status" "enum_comments_status" DEFAULT 'pending' NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_comments_v_version_flags" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__comments_v_version_flags",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "_comments_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" varchar,
	"version_key" varchar,
	"version_text" varchar,
	"version_article_id" varchar NOT NULL,
	"version_clinic_id" varchar,
	"version_author" varchar,
	"version_locale" "enum__comments_v_version_locale" DEFAULT 'en' NOT NULL,
	"version_editor_note" varchar,
	"version_status" "enum__comments_v_version_status" DEFAULT 'pending' NOT NULL,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "change_requests" (
	"id" varchar PRIMARY KEY NOT NULL,
	"key" varchar,
	"subject" varchar,
	"collection" "enum_change_requests_collection" DEFAULT 'techniques' NOT NULL,
	"document" varchar,
	"locale" "enum_change_requests_locale" DEFAULT 'en' NOT NULL,
	"proposal" varchar,
	"why" varchar,
	"answer" varchar,
	"clinic_id" varchar,
	"status" "enum_change_requests_status" DEFAULT 'open' NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_change_requests_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"parent_id" varchar,
	"version_key" varchar,
	"version_subject" varchar,
	"version_collection" "enum__change_requests_v_version_collection" DEFAULT 'techniques' NOT NULL,
	"version_document" varchar,
	"version_locale" "enum__change_requests_v_version_locale" DEFAULT 'en' NOT NULL,
	"version_proposal" varchar,
	"version_why" varchar,
	"version_answer" varchar,
	"version_clinic_id" varchar,
	"version_status" "enum__change_requests_v_version_status" DEFAULT 'open' NOT NULL,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "payload_kv" (
	"id" serial PRIMARY KEY NOT NULL,
	"key" varchar NOT NULL,
	"data" jsonb NOT NULL
);
CREATE TABLE "payload_preferences" (
	"id" serial PRIMARY KEY NOT NULL,
	"key" varchar,
	"value" jsonb,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "payload_preferences_rels" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"users_id" integer
);
CREATE TABLE "payload_migrations" (
	"id" serial PRIMARY KEY NOT NULL,
	"name" varchar,
	"batch" numeric,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "network_languages" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum_network_languages",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "network" (
	"id" serial PRIMARY KEY NOT NULL,
	"default_locale" "enum_network_default_locale" DEFAULT 'en' NOT NULL,
	"self_check_mode" "enum_network_self_check_mode" DEFAULT 'lookup' NOT NULL,
	"phone" varchar,
	"theme_accent" varchar DEFAULT '#1f5f5b' NOT NULL,
	"theme_accent_dark" varchar DEFAULT '#7fc4be' NOT NULL,
	"updated_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone
);
CREATE TABLE "network_locales" (
	"brand" varchar,
	"tagline" varchar,
	"safety_notice" varchar,
	"correction_notice" varchar,
	"translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "network_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);
CREATE TABLE "__network_v_version_languages_v" (
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"value" "enum__network_v_version_languages",
	"id" serial PRIMARY KEY NOT NULL
);
CREATE TABLE "_network_v" (
	"id" serial PRIMARY KEY NOT NULL,
	"version_default_locale" "enum__network_v_version_default_locale" DEFAULT 'en' NOT NULL,
	"version_self_check_mode" "enum__network_v_version_self_check_mode" DEFAULT 'lookup' NOT NULL,
	"version_phone" varchar,
	"version_theme_accent" varchar DEFAULT '#1f5f5b' NOT NULL,
	"version_theme_accent_dark" varchar DEFAULT '#7fc4be' NOT NULL,
	"version_updated_at" timestamp(3) with time zone,
	"version_created_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
CREATE TABLE "_network_v_locales" (
	"version_brand" varchar,
	"version_tagline" varchar,
	"version_safety_notice" varchar,
	"version_correction_notice" varchar,
	"version_translated_from" jsonb,
	"id" serial PRIMARY KEY NOT NULL,
	"_locale" "_locales" NOT NULL,
	"_parent_id" integer NOT NULL
);
CREATE TABLE "_network_v_texts" (
	"id" serial PRIMARY KEY NOT NULL,
	"order" integer NOT NULL,
	"parent_id" integer NOT NULL,
	"path" varchar NOT NULL,
	"text" varchar
);
ALTER TABLE "techniques_body_areas" ADD CONSTRAINT "techniques_body_areas_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."techniques"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "techniques" ADD CONSTRAINT "techniques_only_if_id_contraindications_id_fk" FOREIGN KEY ("only_if_id") REFERENCES "public"."contraindications"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "techniques" ADD CONSTRAINT "techniques_parent_id_techniques_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."techniques"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "techniques" ADD CONSTRAINT "techniques_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "techniques_locales" ADD CONSTRAINT "techniques_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."techniques"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "techniques_texts" ADD CONSTRAINT "techniques_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."techniques"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_techniques_v_version_body_areas" ADD CONSTRAINT "_techniques_v_version_body_areas_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_techniques_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_techniques_v" ADD CONSTRAINT "_techniques_v_parent_id_techniques_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."techniques"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_techniques_v" ADD CONSTRAINT "_techniques_v_version_only_if_id_contraindications_id_fk" FOREIGN KEY ("version_only_if_id") REFERENCES "public"."contraindications"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_techniques_v" ADD CONSTRAINT "_techniques_v_version_parent_id_techniques_id_fk" FOREIGN KEY ("version_parent_id") REFERENCES "public"."techniques"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_techniques_v" ADD CONSTRAINT "_techniques_v_version_media_id_media_id_fk" FOREIGN KEY ("version_media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_techniques_v_locales" ADD CONSTRAINT "_techniques_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_techniques_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_techniques_v_texts" ADD CONSTRAINT "_techniques_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_techniques_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contraindications_variants" ADD CONSTRAINT "contraindications_variants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contraindications"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contraindications_variants_locales" ADD CONSTRAINT "contraindications_variants_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contraindications_variants"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contraindications_exceptions" ADD CONSTRAINT "contraindications_exceptions_technique_id_techniques_id_fk" FOREIGN KEY ("technique_id") REFERENCES "public"."techniques"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "contraindications_exceptions" ADD CONSTRAINT "contraindications_exceptions_instead_id_techniques_id_fk" FOREIGN KEY ("instead_id") REFERENCES "public"."techniques"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "contraindications_exceptions" ADD CONSTRAINT "contraindications_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contraindications"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contraindications_exceptions_locales" ADD CONSTRAINT "contraindications_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contraindications_exceptions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contraindications_body_areas" ADD CONSTRAINT "contraindications_body_areas_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contraindications"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contraindications_codes" ADD CONSTRAINT "contraindications_codes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contraindications"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contraindications" ADD CONSTRAINT "contraindications_ruling_instead_id_techniques_id_fk" FOREIGN KEY ("ruling_instead_id") REFERENCES "public"."techniques"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "contraindications_locales" ADD CONSTRAINT "contraindications_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."contraindications"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contraindications_texts" ADD CONSTRAINT "contraindications_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contraindications"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contraindications_rels" ADD CONSTRAINT "contraindications_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contraindications"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contraindications_rels" ADD CONSTRAINT "contraindications_rels_warning_signs_fk" FOREIGN KEY ("warning_signs_id") REFERENCES "public"."warning_signs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contraindications_rels" ADD CONSTRAINT "contraindications_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "contraindications_rels" ADD CONSTRAINT "contraindications_rels_contraindications_fk" FOREIGN KEY ("contraindications_id") REFERENCES "public"."contraindications"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_contraindications_v_version_variants" ADD CONSTRAINT "_contraindications_v_version_variants_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contraindications_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_contraindications_v_version_variants_locales" ADD CONSTRAINT "_contraindications_v_version_variants_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contraindications_v_version_variants"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_contraindications_v_version_exceptions" ADD CONSTRAINT "_contraindications_v_version_exceptions_technique_id_techniques_id_fk" FOREIGN KEY ("technique_id") REFERENCES "public"."techniques"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_contraindications_v_version_exceptions" ADD CONSTRAINT "_contraindications_v_version_exceptions_instead_id_techniques_id_fk" FOREIGN KEY ("instead_id") REFERENCES "public"."techniques"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_contraindications_v_version_exceptions" ADD CONSTRAINT "_contraindications_v_version_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contraindications_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_contraindications_v_version_exceptions_locales" ADD CONSTRAINT "_contraindications_v_version_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contraindications_v_version_exceptions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_contraindications_v_version_body_areas" ADD CONSTRAINT "_contraindications_v_version_body_areas_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_contraindications_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_contraindications_v_version_codes" ADD CONSTRAINT "_contraindications_v_version_codes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contraindications_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_contraindications_v" ADD CONSTRAINT "_contraindications_v_parent_id_contraindications_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."contraindications"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_contraindications_v" ADD CONSTRAINT "_contraindications_v_version_ruling_instead_id_techniques_id_fk" FOREIGN KEY ("version_ruling_instead_id") REFERENCES "public"."techniques"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_contraindications_v_locales" ADD CONSTRAINT "_contraindications_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_contraindications_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_contraindications_v_texts" ADD CONSTRAINT "_contraindications_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_contraindications_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_contraindications_v_rels" ADD CONSTRAINT "_contraindications_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_contraindications_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_contraindications_v_rels" ADD CONSTRAINT "_contraindications_v_rels_warning_signs_fk" FOREIGN KEY ("warning_signs_id") REFERENCES "public"."warning_signs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_contraindications_v_rels" ADD CONSTRAINT "_contraindications_v_rels_references_fk" FOREIGN KEY ("references_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_contraindications_v_rels" ADD CONSTRAINT "_contraindications_v_rels_contraindications_fk" FOREIGN KEY ("contraindications_id") REFERENCES "public"."contraindications"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "warning_signs_locales" ADD CONSTRAINT "warning_signs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."warning_signs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "warning_signs_rels" ADD CONSTRAINT "warning_signs_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."warning_signs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "warning_signs_rels" ADD CONSTRAINT "warning_signs_rels_techniques_fk" FOREIGN KEY ("techniques_id") REFERENCES "public"."techniques"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_warning_signs_v" ADD CONSTRAINT "_warning_signs_v_parent_id_warning_signs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."warning_signs"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_warning_signs_v_locales" ADD CONSTRAINT "_warning_signs_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_warning_signs_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_warning_signs_v_rels" ADD CONSTRAINT "_warning_signs_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_warning_signs_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_warning_signs_v_rels" ADD CONSTRAINT "_warning_signs_v_rels_techniques_fk" FOREIGN KEY ("techniques_id") REFERENCES "public"."techniques"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "articles_conflicts" ADD CONSTRAINT "articles_conflicts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "articles" ADD CONSTRAINT "articles_media_id_media_id_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "articles_locales" ADD CONSTRAINT "articles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "articles_rels" ADD CONSTRAINT "articles_rels_techniques_fk" FOREIGN KEY ("techniques_id") REFERENCES "public"."techniques"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_articles_v_version_conflicts" ADD CONSTRAINT "_articles_v_version_conflicts_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_parent_id_articles_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_articles_v" ADD CONSTRAINT "_articles_v_version_media_id_media_id_fk" FOREIGN KEY ("version_media_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_articles_v_locales" ADD CONSTRAINT "_articles_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_articles_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_articles_v_rels" ADD CONSTRAINT "_articles_v_rels_techniques_fk" FOREIGN KEY ("techniques_id") REFERENCES "public"."techniques"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "faqs_locales" ADD CONSTRAINT "faqs_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."faqs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_contraindications_fk" FOREIGN KEY ("contraindications_id") REFERENCES "public"."contraindications"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "faqs_rels" ADD CONSTRAINT "faqs_rels_warning_signs_fk" FOREIGN KEY ("warning_signs_id") REFERENCES "public"."warning_signs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_faqs_v" ADD CONSTRAINT "_faqs_v_parent_id_faqs_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."faqs"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_faqs_v_locales" ADD CONSTRAINT "_faqs_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_faqs_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_faqs_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_contraindications_fk" FOREIGN KEY ("contraindications_id") REFERENCES "public"."contraindications"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_faqs_v_rels" ADD CONSTRAINT "_faqs_v_rels_warning_signs_fk" FOREIGN KEY ("warning_signs_id") REFERENCES "public"."warning_signs"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "references_locales" ADD CONSTRAINT "references_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."references"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_references_v" ADD CONSTRAINT "_references_v_parent_id_references_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."references"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_references_v_locales" ADD CONSTRAINT "_references_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_references_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "clinicians_topics" ADD CONSTRAINT "clinicians_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."clinicians"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "clinicians_languages" ADD CONSTRAINT "clinicians_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."clinicians"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "clinicians" ADD CONSTRAINT "clinicians_user_id_users_id_fk" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "clinicians_locales" ADD CONSTRAINT "clinicians_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinicians"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_clinicians_v_version_topics" ADD CONSTRAINT "_clinicians_v_version_topics_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_clinicians_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_clinicians_v_version_languages" ADD CONSTRAINT "_clinicians_v_version_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_clinicians_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_clinicians_v" ADD CONSTRAINT "_clinicians_v_parent_id_clinicians_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."clinicians"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_clinicians_v" ADD CONSTRAINT "_clinicians_v_version_user_id_users_id_fk" FOREIGN KEY ("version_user_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_clinicians_v_locales" ADD CONSTRAINT "_clinicians_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinicians_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "pages_locales" ADD CONSTRAINT "pages_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_parent_id_pages_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."pages"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_pages_v_locales" ADD CONSTRAINT "_pages_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_pages_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "media" ADD CONSTRAINT "media_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "media_locales" ADD CONSTRAINT "media_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_media_v" ADD CONSTRAINT "_media_v_parent_id_media_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_media_v" ADD CONSTRAINT "_media_v_version_clinic_id_clinics_id_fk" FOREIGN KEY ("version_clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_media_v_locales" ADD CONSTRAINT "_media_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_media_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "glossary_locales" ADD CONSTRAINT "glossary_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."glossary"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_glossary_v" ADD CONSTRAINT "_glossary_v_parent_id_glossary_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."glossary"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_glossary_v_locales" ADD CONSTRAINT "_glossary_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_glossary_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "clinics_payment" ADD CONSTRAINT "clinics_payment_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "clinics_hours" ADD CONSTRAINT "clinics_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "clinics_hours_locales" ADD CONSTRAINT "clinics_hours_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinics_hours"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "clinics_exceptions_intervals" ADD CONSTRAINT "clinics_exceptions_intervals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinics_exceptions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "clinics_exceptions_intervals_locales" ADD CONSTRAINT "clinics_exceptions_intervals_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinics_exceptions_intervals"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "clinics_exceptions" ADD CONSTRAINT "clinics_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "clinics_exceptions_locales" ADD CONSTRAINT "clinics_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinics_exceptions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "clinics_languages" ADD CONSTRAINT "clinics_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "clinics_opt_outs" ADD CONSTRAINT "clinics_opt_outs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "clinics" ADD CONSTRAINT "clinics_jurisdiction_id_jurisdictions_id_fk" FOREIGN KEY ("jurisdiction_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "clinics_locales" ADD CONSTRAINT "clinics_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "clinics_texts" ADD CONSTRAINT "clinics_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "clinics_rels" ADD CONSTRAINT "clinics_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "clinics_rels" ADD CONSTRAINT "clinics_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_clinics_v_version_payment" ADD CONSTRAINT "_clinics_v_version_payment_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_clinics_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_clinics_v_version_hours" ADD CONSTRAINT "_clinics_v_version_hours_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinics_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_clinics_v_version_hours_locales" ADD CONSTRAINT "_clinics_v_version_hours_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinics_v_version_hours"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_clinics_v_version_exceptions_intervals" ADD CONSTRAINT "_clinics_v_version_exceptions_intervals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinics_v_version_exceptions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_clinics_v_version_exceptions_intervals_locales" ADD CONSTRAINT "_clinics_v_version_exceptions_intervals_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinics_v_version_exceptions_intervals"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_clinics_v_version_exceptions" ADD CONSTRAINT "_clinics_v_version_exceptions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinics_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_clinics_v_version_exceptions_locales" ADD CONSTRAINT "_clinics_v_version_exceptions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinics_v_version_exceptions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "__clinics_v_version_languages_v" ADD CONSTRAINT "__clinics_v_version_languages_v_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_clinics_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_clinics_v_version_opt_outs" ADD CONSTRAINT "_clinics_v_version_opt_outs_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_clinics_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_clinics_v" ADD CONSTRAINT "_clinics_v_parent_id_clinics_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_clinics_v" ADD CONSTRAINT "_clinics_v_version_jurisdiction_id_jurisdictions_id_fk" FOREIGN KEY ("version_jurisdiction_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_clinics_v_locales" ADD CONSTRAINT "_clinics_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_clinics_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_clinics_v_texts" ADD CONSTRAINT "_clinics_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_clinics_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_clinics_v_rels" ADD CONSTRAINT "_clinics_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_clinics_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_clinics_v_rels" ADD CONSTRAINT "_clinics_v_rels_media_fk" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "services" ADD CONSTRAINT "services_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "services" ADD CONSTRAINT "services_technique_id_techniques_id_fk" FOREIGN KEY ("technique_id") REFERENCES "public"."techniques"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "services_locales" ADD CONSTRAINT "services_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "services_rels" ADD CONSTRAINT "services_rels_therapists_fk" FOREIGN KEY ("therapists_id") REFERENCES "public"."therapists"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_parent_id_services_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."services"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_clinic_id_clinics_id_fk" FOREIGN KEY ("version_clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_services_v" ADD CONSTRAINT "_services_v_version_technique_id_techniques_id_fk" FOREIGN KEY ("version_technique_id") REFERENCES "public"."techniques"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_services_v_locales" ADD CONSTRAINT "_services_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_services_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_services_v_rels" ADD CONSTRAINT "_services_v_rels_therapists_fk" FOREIGN KEY ("therapists_id") REFERENCES "public"."therapists"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "therapists_credentials_covers" ADD CONSTRAINT "therapists_credentials_covers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."therapists_credentials"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "therapists_credentials" ADD CONSTRAINT "therapists_credentials_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapists"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "therapists" ADD CONSTRAINT "therapists_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "therapists" ADD CONSTRAINT "therapists_photo_id_media_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "therapists_locales" ADD CONSTRAINT "therapists_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."therapists"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "therapists_texts" ADD CONSTRAINT "therapists_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."therapists"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "therapists_rels" ADD CONSTRAINT "therapists_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."therapists"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "therapists_rels" ADD CONSTRAINT "therapists_rels_techniques_fk" FOREIGN KEY ("techniques_id") REFERENCES "public"."techniques"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_therapists_v_version_credentials_covers" ADD CONSTRAINT "_therapists_v_version_credentials_covers_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_therapists_v_version_credentials"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_therapists_v_version_credentials" ADD CONSTRAINT "_therapists_v_version_credentials_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapists_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_therapists_v" ADD CONSTRAINT "_therapists_v_parent_id_therapists_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."therapists"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_therapists_v" ADD CONSTRAINT "_therapists_v_version_clinic_id_clinics_id_fk" FOREIGN KEY ("version_clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_therapists_v" ADD CONSTRAINT "_therapists_v_version_photo_id_media_id_fk" FOREIGN KEY ("version_photo_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_therapists_v_locales" ADD CONSTRAINT "_therapists_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_therapists_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_therapists_v_texts" ADD CONSTRAINT "_therapists_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_therapists_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_therapists_v_rels" ADD CONSTRAINT "_therapists_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_therapists_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_therapists_v_rels" ADD CONSTRAINT "_therapists_v_rels_techniques_fk" FOREIGN KEY ("techniques_id") REFERENCES "public"."techniques"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "insurances" ADD CONSTRAINT "insurances_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "insurances_locales" ADD CONSTRAINT "insurances_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."insurances"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_insurances_v" ADD CONSTRAINT "_insurances_v_parent_id_insurances_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."insurances"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_insurances_v" ADD CONSTRAINT "_insurances_v_version_clinic_id_clinics_id_fk" FOREIGN KEY ("version_clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_insurances_v_locales" ADD CONSTRAINT "_insurances_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_insurances_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "overlays" ADD CONSTRAINT "overlays_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "overlays" ADD CONSTRAINT "overlays_ruling_contraindication_id_contraindications_id_fk" FOREIGN KEY ("ruling_contraindication_id") REFERENCES "public"."contraindications"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "overlays" ADD CONSTRAINT "overlays_ruling_technique_id_techniques_id_fk" FOREIGN KEY ("ruling_technique_id") REFERENCES "public"."techniques"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "overlays_locales" ADD CONSTRAINT "overlays_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."overlays"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_overlays_v" ADD CONSTRAINT "_overlays_v_parent_id_overlays_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."overlays"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_overlays_v" ADD CONSTRAINT "_overlays_v_version_clinic_id_clinics_id_fk" FOREIGN KEY ("version_clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_overlays_v" ADD CONSTRAINT "_overlays_v_version_ruling_contraindication_id_contraindications_id_fk" FOREIGN KEY ("version_ruling_contraindication_id") REFERENCES "public"."contraindications"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_overlays_v" ADD CONSTRAINT "_overlays_v_version_ruling_technique_id_techniques_id_fk" FOREIGN KEY ("version_ruling_technique_id") REFERENCES "public"."techniques"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_overlays_v_locales" ADD CONSTRAINT "_overlays_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_overlays_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "notices" ADD CONSTRAINT "notices_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "notices_locales" ADD CONSTRAINT "notices_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_notices_v" ADD CONSTRAINT "_notices_v_parent_id_notices_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."notices"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_notices_v" ADD CONSTRAINT "_notices_v_version_clinic_id_clinics_id_fk" FOREIGN KEY ("version_clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_notices_v_locales" ADD CONSTRAINT "_notices_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_notices_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "jurisdictions_weekend" ADD CONSTRAINT "jurisdictions_weekend_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."jurisdictions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "jurisdictions_holidays" ADD CONSTRAINT "jurisdictions_holidays_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."jurisdictions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "jurisdictions_holidays_locales" ADD CONSTRAINT "jurisdictions_holidays_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."jurisdictions_holidays"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "jurisdictions_titles" ADD CONSTRAINT "jurisdictions_titles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."jurisdictions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "jurisdictions_titles_locales" ADD CONSTRAINT "jurisdictions_titles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."jurisdictions_titles"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "jurisdictions_locales" ADD CONSTRAINT "jurisdictions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."jurisdictions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "jurisdictions_texts" ADD CONSTRAINT "jurisdictions_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."jurisdictions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "jurisdictions_rels" ADD CONSTRAINT "jurisdictions_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."jurisdictions"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "jurisdictions_rels" ADD CONSTRAINT "jurisdictions_rels_techniques_fk" FOREIGN KEY ("techniques_id") REFERENCES "public"."techniques"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_jurisdictions_v_version_weekend" ADD CONSTRAINT "_jurisdictions_v_version_weekend_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_jurisdictions_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_jurisdictions_v_version_holidays" ADD CONSTRAINT "_jurisdictions_v_version_holidays_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_jurisdictions_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_jurisdictions_v_version_holidays_locales" ADD CONSTRAINT "_jurisdictions_v_version_holidays_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_jurisdictions_v_version_holidays"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_jurisdictions_v_version_titles" ADD CONSTRAINT "_jurisdictions_v_version_titles_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_jurisdictions_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_jurisdictions_v_version_titles_locales" ADD CONSTRAINT "_jurisdictions_v_version_titles_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_jurisdictions_v_version_titles"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_jurisdictions_v" ADD CONSTRAINT "_jurisdictions_v_parent_id_jurisdictions_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."jurisdictions"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_jurisdictions_v_locales" ADD CONSTRAINT "_jurisdictions_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_jurisdictions_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_jurisdictions_v_texts" ADD CONSTRAINT "_jurisdictions_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_jurisdictions_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_jurisdictions_v_rels" ADD CONSTRAINT "_jurisdictions_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_jurisdictions_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_jurisdictions_v_rels" ADD CONSTRAINT "_jurisdictions_v_rels_techniques_fk" FOREIGN KEY ("techniques_id") REFERENCES "public"."techniques"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "users_roles" ADD CONSTRAINT "users_roles_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "users_languages" ADD CONSTRAINT "users_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "users_sessions" ADD CONSTRAINT "users_sessions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_clinics_fk" FOREIGN KEY ("clinics_id") REFERENCES "public"."clinics"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "comments_flags" ADD CONSTRAINT "comments_flags_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "comments" ADD CONSTRAINT "comments_article_id_articles_id_fk" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "comments" ADD CONSTRAINT "comments_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_comments_v_version_flags" ADD CONSTRAINT "_comments_v_version_flags_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_comments_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_comments_v" ADD CONSTRAINT "_comments_v_parent_id_comments_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."comments"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_comments_v" ADD CONSTRAINT "_comments_v_version_article_id_articles_id_fk" FOREIGN KEY ("version_article_id") REFERENCES "public"."articles"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_comments_v" ADD CONSTRAINT "_comments_v_version_clinic_id_clinics_id_fk" FOREIGN KEY ("version_clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "change_requests" ADD CONSTRAINT "change_requests_clinic_id_clinics_id_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_change_requests_v" ADD CONSTRAINT "_change_requests_v_parent_id_change_requests_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."change_requests"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "_change_requests_v" ADD CONSTRAINT "_change_requests_v_version_clinic_id_clinics_id_fk" FOREIGN KEY ("version_clinic_id") REFERENCES "public"."clinics"("id") ON DELETE set null ON UPDATE no action;
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."payload_preferences"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "payload_preferences_rels" ADD CONSTRAINT "payload_preferences_rels_users_fk" FOREIGN KEY ("users_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "network_languages" ADD CONSTRAINT "network_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."network"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "network_locales" ADD CONSTRAINT "network_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."network"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "network_texts" ADD CONSTRAINT "network_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."network"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "__network_v_version_languages_v" ADD CONSTRAINT "__network_v_version_languages_v_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_network_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_network_v_locales" ADD CONSTRAINT "_network_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_network_v"("id") ON DELETE cascade ON UPDATE no action;
ALTER TABLE "_network_v_texts" ADD CONSTRAINT "_network_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_network_v"("id") ON DELETE cascade ON UPDATE no action;
CREATE INDEX "techniques_body_areas_order_idx" ON "techniques_body_areas" USING btree ("order");
CREATE INDEX "techniques_body_areas_parent_idx" ON "techniques_body_areas" USING btree ("parent_id");
CREATE UNIQUE INDEX "techniques_key_idx" ON "techniques" USING btree ("key");
CREATE INDEX "techniques_only_if_idx" ON "techniques" USING btree ("only_if_id");
CREATE INDEX "techniques_parent_idx" ON "techniques" USING btree ("parent_id");
CREATE INDEX "techniques_media_idx" ON "techniques" USING btree ("media_id");
CREATE INDEX "techniques_updated_at_idx" ON "techniques" USING btree ("updated_at");
CREATE INDEX "techniques_created_at_idx" ON "techniques" USING btree ("created_at");
CREATE UNIQUE INDEX "techniques_slug_idx" ON "techniques_locales" USING btree ("slug","_locale");
CREATE UNIQUE INDEX "techniques_locales_locale_parent_id_unique" ON "techniques_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "techniques_texts_order_parent" ON "techniques_texts" USING btree ("order","parent_id");
CREATE INDEX "techniques_texts_locale_parent" ON "techniques_texts" USING btree ("locale","parent_id");
CREATE INDEX "_techniques_v_version_body_areas_order_idx" ON "_techniques_v_version_body_areas" USING btree ("order");
CREATE INDEX "_techniques_v_version_body_areas_parent_idx" ON "_techniques_v_version_body_areas" USING btree ("parent_id");
CREATE INDEX "_techniques_v_parent_idx" ON "_techniques_v" USING btree ("parent_id");
CREATE INDEX "_techniques_v_version_version_key_idx" ON "_techniques_v" USING btree ("version_key");
CREATE INDEX "_techniques_v_version_version_only_if_idx" ON "_techniques_v" USING btree ("version_only_if_id");
CREATE INDEX "_techniques_v_version_version_parent_idx" ON "_techniques_v" USING btree ("version_parent_id");
CREATE INDEX "_techniques_v_version_version_media_idx" ON "_techniques_v" USING btree ("version_media_id");
CREATE INDEX "_techniques_v_version_version_updated_at_idx" ON "_techniques_v" USING btree ("version_updated_at");
CREATE INDEX "_techniques_v_version_version_created_at_idx" ON "_techniques_v" USING btree ("version_created_at");
CREATE INDEX "_techniques_v_created_at_idx" ON "_techniques_v" USING btree ("created_at");
CREATE INDEX "_techniques_v_updated_at_idx" ON "_techniques_v" USING btree ("updated_at");
CREATE INDEX "_techniques_v_version_version_slug_idx" ON "_techniques_v_locales" USING btree ("version_slug","_locale");
CREATE UNIQUE INDEX "_techniques_v_locales_locale_parent_id_unique" ON "_techniques_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_techniques_v_texts_order_parent" ON "_techniques_v_texts" USING btree ("order","parent_id");
CREATE INDEX "_techniques_v_texts_locale_parent" ON "_techniques_v_texts" USING btree ("locale","parent_id");
CREATE INDEX "contraindications_variants_order_idx" ON "contraindications_variants" USING btree ("_order");
CREATE INDEX "contraindications_variants_parent_id_idx" ON "contraindications_variants" USING btree ("_parent_id");
CREATE UNIQUE INDEX "contraindications_variants_locales_locale_parent_id_unique" ON "contraindications_variants_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "contraindications_exceptions_order_idx" ON "contraindications_exceptions" USING btree ("_order");
CREATE INDEX "contraindications_exceptions_parent_id_idx" ON "contraindications_exceptions" USING btree ("_parent_id");
CREATE INDEX "contraindications_exceptions_technique_idx" ON "contraindications_exceptions" USING btree ("technique_id");
CREATE INDEX "contraindications_exceptions_instead_idx" ON "contraindications_exceptions" USING btree ("instead_id");
CREATE UNIQUE INDEX "contraindications_exceptions_locales_locale_parent_id_unique" ON "contraindications_exceptions_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "contraindications_body_areas_order_idx" ON "contraindications_body_areas" USING btree ("order");
CREATE INDEX "contraindications_body_areas_parent_idx" ON "contraindications_body_areas" USING btree ("parent_id");
CREATE INDEX "contraindications_codes_order_idx" ON "contraindications_codes" USING btree ("_order");
CREATE INDEX "contraindications_codes_parent_id_idx" ON "contraindications_codes" USING btree ("_parent_id");
CREATE UNIQUE INDEX "contraindications_key_idx" ON "contraindications" USING btree ("key");
CREATE INDEX "contraindications_ruling_ruling_instead_idx" ON "contraindications" USING btree ("ruling_instead_id");
CREATE INDEX "contraindications_updated_at_idx" ON "contraindications" USING btree ("updated_at");
CREATE INDEX "contraindications_created_at_idx" ON "contraindications" USING btree ("created_at");
CREATE UNIQUE INDEX "contraindications_slug_idx" ON "contraindications_locales" USING btree ("slug","_locale");
CREATE UNIQUE INDEX "contraindications_locales_locale_parent_id_unique" ON "contraindications_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "contraindications_texts_order_parent" ON "contraindications_texts" USING btree ("order","parent_id");
CREATE INDEX "contraindications_texts_locale_parent" ON "contraindications_texts" USING btree ("locale","parent_id");
CREATE INDEX "contraindications_rels_order_idx" ON "contraindications_rels" USING btree ("order");
CREATE INDEX "contraindications_rels_parent_idx" ON "contraindications_rels" USING btree ("parent_id");
CREATE INDEX "contraindications_rels_path_idx" ON "contraindications_rels" USING btree ("path");
CREATE INDEX "contraindications_rels_warning_signs_id_idx" ON "contraindications_rels" USING btree ("warning_signs_id");
CREATE INDEX "contraindications_rels_references_id_idx" ON "contraindications_rels" USING btree ("references_id");
CREATE INDEX "contraindications_rels_contraindications_id_idx" ON "contraindications_rels" USING btree ("contraindications_id");
CREATE INDEX "_contraindications_v_version_variants_order_idx" ON "_contraindications_v_version_variants" USING btree ("_order");
CREATE INDEX "_contraindications_v_version_variants_parent_id_idx" ON "_contraindications_v_version_variants" USING btree ("_parent_id");
CREATE UNIQUE INDEX "_contraindications_v_version_variants_locales_locale_parent_" ON "_contraindications_v_version_variants_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_contraindications_v_version_exceptions_order_idx" ON "_contraindications_v_version_exceptions" USING btree ("_order");
CREATE INDEX "_contraindications_v_version_exceptions_parent_id_idx" ON "_contraindications_v_version_exceptions" USING btree ("_parent_id");
CREATE INDEX "_contraindications_v_version_exceptions_technique_idx" ON "_contraindications_v_version_exceptions" USING btree ("technique_id");
CREATE INDEX "_contraindications_v_version_exceptions_instead_idx" ON "_contraindications_v_version_exceptions" USING btree ("instead_id");
CREATE UNIQUE INDEX "_contraindications_v_version_exceptions_locales_locale_paren" ON "_contraindications_v_version_exceptions_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_contraindications_v_version_body_areas_order_idx" ON "_contraindications_v_version_body_areas" USING btree ("order");
CREATE INDEX "_contraindications_v_version_body_areas_parent_idx" ON "_contraindications_v_version_body_areas" USING btree ("parent_id");
CREATE INDEX "_contraindications_v_version_codes_order_idx" ON "_contraindications_v_version_codes" USING btree ("_order");
CREATE INDEX "_contraindications_v_version_codes_parent_id_idx" ON "_contraindications_v_version_codes" USING btree ("_parent_id");
CREATE INDEX "_contraindications_v_parent_idx" ON "_contraindications_v" USING btree ("parent_id");
CREATE INDEX "_contraindications_v_version_version_key_idx" ON "_contraindications_v" USING btree ("version_key");
CREATE INDEX "_contraindications_v_version_ruling_version_ruling_inste_idx" ON "_contraindications_v" USING btree ("version_ruling_instead_id");
CREATE INDEX "_contraindications_v_version_version_updated_at_idx" ON "_contraindications_v" USING btree ("version_updated_at");
CREATE INDEX "_contraindications_v_version_version_created_at_idx" ON "_contraindications_v" USING btree ("version_created_at");
CREATE INDEX "_contraindications_v_created_at_idx" ON "_contraindications_v" USING btree ("created_at");
CREATE INDEX "_contraindications_v_updated_at_idx" ON "_contraindications_v" USING btree ("updated_at");
CREATE INDEX "_contraindications_v_version_version_slug_idx" ON "_contraindications_v_locales" USING btree ("version_slug","_locale");
CREATE UNIQUE INDEX "_contraindications_v_locales_locale_parent_id_unique" ON "_contraindications_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_contraindications_v_texts_order_parent" ON "_contraindications_v_texts" USING btree ("order","parent_id");
CREATE INDEX "_contraindications_v_texts_locale_parent" ON "_contraindications_v_texts" USING btree ("locale","parent_id");
CREATE INDEX "_contraindications_v_rels_order_idx" ON "_contraindications_v_rels" USING btree ("order");
CREATE INDEX "_contraindications_v_rels_parent_idx" ON "_contraindications_v_rels" USING btree ("parent_id");
CREATE INDEX "_contraindications_v_rels_path_idx" ON "_contraindications_v_rels" USING btree ("path");
CREATE INDEX "_contraindications_v_rels_warning_signs_id_idx" ON "_contraindications_v_rels" USING btree ("warning_signs_id");
CREATE INDEX "_contraindications_v_rels_references_id_idx" ON "_contraindications_v_rels" USING btree ("references_id");
CREATE INDEX "_contraindications_v_rels_contraindications_id_idx" ON "_contraindications_v_rels" USING btree ("contraindications_id");
CREATE UNIQUE INDEX "warning_signs_key_idx" ON "warning_signs" USING btree ("key");
CREATE INDEX "warning_signs_updated_at_idx" ON "warning_signs" USING btree ("updated_at");
CREATE INDEX "warning_signs_created_at_idx" ON "warning_signs" USING btree ("created_at");
CREATE UNIQUE INDEX "warning_signs_locales_locale_parent_id_unique" ON "warning_signs_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "warning_signs_rels_order_idx" ON "warning_signs_rels" USING btree ("order");
CREATE INDEX "warning_signs_rels_parent_idx" ON "warning_signs_rels" USING btree ("parent_id");
CREATE INDEX "warning_signs_rels_path_idx" ON "warning_signs_rels" USING btree ("path");
CREATE INDEX "warning_signs_rels_techniques_id_idx" ON "warning_signs_rels" USING btree ("techniques_id");
CREATE INDEX "_warning_signs_v_parent_idx" ON "_warning_signs_v" USING btree ("parent_id");
CREATE INDEX "_warning_signs_v_version_version_key_idx" ON "_warning_signs_v" USING btree ("version_key");
CREATE INDEX "_warning_signs_v_version_version_updated_at_idx" ON "_warning_signs_v" USING btree ("version_updated_at");
CREATE INDEX "_warning_signs_v_version_version_created_at_idx" ON "_warning_signs_v" USING btree ("version_created_at");
CREATE INDEX "_warning_signs_v_created_at_idx" ON "_warning_signs_v" USING btree ("created_at");
CREATE INDEX "_warning_signs_v_updated_at_idx" ON "_warning_signs_v" USING btree ("updated_at");
CREATE UNIQUE INDEX "_warning_signs_v_locales_locale_parent_id_unique" ON "_warning_signs_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_warning_signs_v_rels_order_idx" ON "_warning_signs_v_rels" USING btree ("order");
CREATE INDEX "_warning_signs_v_rels_parent_idx" ON "_warning_signs_v_rels" USING btree ("parent_id");
CREATE INDEX "_warning_signs_v_rels_path_idx" ON "_warning_signs_v_rels" USING btree ("path");
CREATE INDEX "_warning_signs_v_rels_techniques_id_idx" ON "_warning_signs_v_rels" USING btree ("techniques_id");
CREATE INDEX "articles_conflicts_order_idx" ON "articles_conflicts" USING btree ("_order");
CREATE INDEX "articles_conflicts_parent_id_idx" ON "articles_conflicts" USING btree ("_parent_id");
CREATE UNIQUE INDEX "articles_key_idx" ON "articles" USING btree ("key");
CREATE INDEX "articles_media_idx" ON "articles" USING btree ("media_id");
CREATE INDEX "articles_updated_at_idx" ON "articles" USING btree ("updated_at");
CREATE INDEX "articles_created_at_idx" ON "articles" USING btree ("created_at");
CREATE UNIQUE INDEX "articles_slug_idx" ON "articles_locales" USING btree ("slug","_locale");
CREATE UNIQUE INDEX "articles_locales_locale_parent_id_unique" ON "articles_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "articles_rels_order_idx" ON "articles_rels" USING btree ("order");
CREATE INDEX "articles_rels_parent_idx" ON "articles_rels" USING btree ("parent_id");
CREATE INDEX "articles_rels_path_idx" ON "articles_rels" USING btree ("path");
CREATE INDEX "articles_rels_techniques_id_idx" ON "articles_rels" USING btree ("techniques_id");
CREATE INDEX "_articles_v_version_conflicts_order_idx" ON "_articles_v_version_conflicts" USING btree ("_order");
CREATE INDEX "_articles_v_version_conflicts_parent_id_idx" ON "_articles_v_version_conflicts" USING btree ("_parent_id");
CREATE INDEX "_articles_v_parent_idx" ON "_articles_v" USING btree ("parent_id");
CREATE INDEX "_articles_v_version_version_key_idx" ON "_articles_v" USING btree ("version_key");
CREATE INDEX "_articles_v_version_version_media_idx" ON "_articles_v" USING btree ("version_media_id");
CREATE INDEX "_articles_v_version_version_updated_at_idx" ON "_articles_v" USING btree ("version_updated_at");
CREATE INDEX "_articles_v_version_version_created_at_idx" ON "_articles_v" USING btree ("version_created_at");
CREATE INDEX "_articles_v_created_at_idx" ON "_articles_v" USING btree ("created_at");
CREATE INDEX "_articles_v_updated_at_idx" ON "_articles_v" USING btree ("updated_at");
CREATE INDEX "_articles_v_version_version_slug_idx" ON "_articles_v_locales" USING btree ("version_slug","_locale");
CREATE UNIQUE INDEX "_articles_v_locales_locale_parent_id_unique" ON "_articles_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_articles_v_rels_order_idx" ON "_articles_v_rels" USING btree ("order");
CREATE INDEX "_articles_v_rels_parent_idx" ON "_articles_v_rels" USING btree ("parent_id");
CREATE INDEX "_articles_v_rels_path_idx" ON "_articles_v_rels" USING btree ("path");
CREATE INDEX "_articles_v_rels_techniques_id_idx" ON "_articles_v_rels" USING btree ("techniques_id");
CREATE UNIQUE INDEX "faqs_key_idx" ON "faqs" USING btree ("key");
CREATE INDEX "faqs_updated_at_idx" ON "faqs" USING btree ("updated_at");
CREATE INDEX "faqs_created_at_idx" ON "faqs" USING btree ("created_at");
CREATE UNIQUE INDEX "faqs_locales_locale_parent_id_unique" ON "faqs_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "faqs_rels_order_idx" ON "faqs_rels" USING btree ("order");
CREATE INDEX "faqs_rels_parent_idx" ON "faqs_rels" USING btree ("parent_id");
CREATE INDEX "faqs_rels_path_idx" ON "faqs_rels" USING btree ("path");
CREATE INDEX "faqs_rels_contraindications_id_idx" ON "faqs_rels" USING btree ("contraindications_id");
CREATE INDEX "faqs_rels_warning_signs_id_idx" ON "faqs_rels" USING btree ("warning_signs_id");
CREATE INDEX "_faqs_v_parent_idx" ON "_faqs_v" USING btree ("parent_id");
CREATE INDEX "_faqs_v_version_version_key_idx" ON "_faqs_v" USING btree ("version_key");
CREATE INDEX "_faqs_v_version_version_updated_at_idx" ON "_faqs_v" USING btree ("version_updated_at");
CREATE INDEX "_faqs_v_version_version_created_at_idx" ON "_faqs_v" USING btree ("version_created_at");
CREATE INDEX "_faqs_v_created_at_idx" ON "_faqs_v" USING btree ("created_at");
CREATE INDEX "_faqs_v_updated_at_idx" ON "_faqs_v" USING btree ("updated_at");
CREATE UNIQUE INDEX "_faqs_v_locales_locale_parent_id_unique" ON "_faqs_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_faqs_v_rels_order_idx" ON "_faqs_v_rels" USING btree ("order");
CREATE INDEX "_faqs_v_rels_parent_idx" ON "_faqs_v_rels" USING btree ("parent_id");
CREATE INDEX "_faqs_v_rels_path_idx" ON "_faqs_v_rels" USING btree ("path");
CREATE INDEX "_faqs_v_rels_contraindications_id_idx" ON "_faqs_v_rels" USING btree ("contraindications_id");
CREATE INDEX "_faqs_v_rels_warning_signs_id_idx" ON "_faqs_v_rels" USING btree ("warning_signs_id");
CREATE UNIQUE INDEX "references_key_idx" ON "references" USING btree ("key");
CREATE INDEX "references_updated_at_idx" ON "references" USING btree ("updated_at");
CREATE INDEX "references_created_at_idx" ON "references" USING btree ("created_at");
CREATE UNIQUE INDEX "references_locales_locale_parent_id_unique" ON "references_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_references_v_parent_idx" ON "_references_v" USING btree ("parent_id");
CREATE INDEX "_references_v_version_version_key_idx" ON "_references_v" USING btree ("version_key");
CREATE INDEX "_references_v_version_version_updated_at_idx" ON "_references_v" USING btree ("version_updated_at");
CREATE INDEX "_references_v_version_version_created_at_idx" ON "_references_v" USING btree ("version_created_at");
CREATE INDEX "_references_v_created_at_idx" ON "_references_v" USING btree ("created_at");
CREATE INDEX "_references_v_updated_at_idx" ON "_references_v" USING btree ("updated_at");
CREATE UNIQUE INDEX "_references_v_locales_locale_parent_id_unique" ON "_references_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "clinicians_topics_order_idx" ON "clinicians_topics" USING btree ("order");
CREATE INDEX "clinicians_topics_parent_idx" ON "clinicians_topics" USING btree ("parent_id");
CREATE INDEX "clinicians_languages_order_idx" ON "clinicians_languages" USING btree ("order");
CREATE INDEX "clinicians_languages_parent_idx" ON "clinicians_languages" USING btree ("parent_id");
CREATE UNIQUE INDEX "clinicians_key_idx" ON "clinicians" USING btree ("key");
CREATE INDEX "clinicians_user_idx" ON "clinicians" USING btree ("user_id");
CREATE INDEX "clinicians_updated_at_idx" ON "clinicians" USING btree ("updated_at");
CREATE INDEX "clinicians_created_at_idx" ON "clinicians" USING btree ("created_at");
CREATE UNIQUE INDEX "clinicians_locales_locale_parent_id_unique" ON "clinicians_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_clinicians_v_version_topics_order_idx" ON "_clinicians_v_version_topics" USING btree ("order");
CREATE INDEX "_clinicians_v_version_topics_parent_idx" ON "_clinicians_v_version_topics" USING btree ("parent_id");
CREATE INDEX "_clinicians_v_version_languages_order_idx" ON "_clinicians_v_version_languages" USING btree ("order");
CREATE INDEX "_clinicians_v_version_languages_parent_idx" ON "_clinicians_v_version_languages" USING btree ("parent_id");
CREATE INDEX "_clinicians_v_parent_idx" ON "_clinicians_v" USING btree ("parent_id");
CREATE INDEX "_clinicians_v_version_version_key_idx" ON "_clinicians_v" USING btree ("version_key");
CREATE INDEX "_clinicians_v_version_version_user_idx" ON "_clinicians_v" USING btree ("version_user_id");
CREATE INDEX "_clinicians_v_version_version_updated_at_idx" ON "_clinicians_v" USING btree ("version_updated_at");
CREATE INDEX "_clinicians_v_version_version_created_at_idx" ON "_clinicians_v" USING btree ("version_created_at");
CREATE INDEX "_clinicians_v_created_at_idx" ON "_clinicians_v" USING btree ("created_at");
CREATE INDEX "_clinicians_v_updated_at_idx" ON "_clinicians_v" USING btree ("updated_at");
CREATE UNIQUE INDEX "_clinicians_v_locales_locale_parent_id_unique" ON "_clinicians_v_locales" USING btree ("_locale","_parent_id");
CREATE UNIQUE INDEX "pages_key_idx" ON "pages" USING btree ("key");
CREATE INDEX "pages_updated_at_idx" ON "pages" USING btree ("updated_at");
CREATE INDEX "pages_created_at_idx" ON "pages" USING btree ("created_at");
CREATE UNIQUE INDEX "pages_locales_locale_parent_id_unique" ON "pages_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_pages_v_parent_idx" ON "_pages_v" USING btree ("parent_id");
CREATE INDEX "_pages_v_version_version_key_idx" ON "_pages_v" USING btree ("version_key");
CREATE INDEX "_pages_v_version_version_updated_at_idx" ON "_pages_v" USING btree ("version_updated_at");
CREATE INDEX "_pages_v_version_version_created_at_idx" ON "_pages_v" USING btree ("version_created_at");
CREATE INDEX "_pages_v_created_at_idx" ON "_pages_v" USING btree ("created_at");
CREATE INDEX "_pages_v_updated_at_idx" ON "_pages_v" USING btree ("updated_at");
CREATE UNIQUE INDEX "_pages_v_locales_locale_parent_id_unique" ON "_pages_v_locales" USING btree ("_locale","_parent_id");
CREATE UNIQUE INDEX "media_key_idx" ON "media" USING btree ("key");
CREATE INDEX "media_clinic_idx" ON "media" USING btree ("clinic_id");
CREATE INDEX "media_updated_at_idx" ON "media" USING btree ("updated_at");
CREATE INDEX "media_created_at_idx" ON "media" USING btree ("created_at");
CREATE INDEX "media_filename_idx" ON "media" USING btree ("filename");
CREATE INDEX "media_sizes_w480_sizes_w480_filename_idx" ON "media" USING btree ("sizes_w480_filename");
CREATE INDEX "media_sizes_w960_sizes_w960_filename_idx" ON "media" USING btree ("sizes_w960_filename");
CREATE INDEX "media_sizes_w1600_sizes_w1600_filename_idx" ON "media" USING btree ("sizes_w1600_filename");
CREATE UNIQUE INDEX "media_locales_locale_parent_id_unique" ON "media_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_media_v_parent_idx" ON "_media_v" USING btree ("parent_id");
CREATE INDEX "_media_v_version_version_key_idx" ON "_media_v" USING btree ("version_key");
CREATE INDEX "_media_v_version_version_clinic_idx" ON "_media_v" USING btree ("version_clinic_id");
CREATE INDEX "_media_v_version_version_updated_at_idx" ON "_media_v" USING btree ("version_updated_at");
CREATE INDEX "_media_v_version_version_created_at_idx" ON "_media_v" USING btree ("version_created_at");
CREATE INDEX "_media_v_version_version_filename_idx" ON "_media_v" USING btree ("version_filename");
CREATE INDEX "_media_v_version_sizes_w480_version_sizes_w480_filename_idx" ON "_media_v" USING btree ("version_sizes_w480_filename");
CREATE INDEX "_media_v_version_sizes_w960_version_sizes_w960_filename_idx" ON "_media_v" USING btree ("version_sizes_w960_filename");
CREATE INDEX "_media_v_version_sizes_w1600_version_sizes_w1600_filenam_idx" ON "_media_v" USING btree ("version_sizes_w1600_filename");
CREATE INDEX "_media_v_created_at_idx" ON "_media_v" USING btree ("created_at");
CREATE INDEX "_media_v_updated_at_idx" ON "_media_v" USING btree ("updated_at");
CREATE UNIQUE INDEX "_media_v_locales_locale_parent_id_unique" ON "_media_v_locales" USING btree ("_locale","_parent_id");
CREATE UNIQUE INDEX "glossary_key_idx" ON "glossary" USING btree ("key");
CREATE INDEX "glossary_updated_at_idx" ON "glossary" USING btree ("updated_at");
CREATE INDEX "glossary_created_at_idx" ON "glossary" USING btree ("created_at");
CREATE UNIQUE INDEX "glossary_locales_locale_parent_id_unique" ON "glossary_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_glossary_v_parent_idx" ON "_glossary_v" USING btree ("parent_id");
CREATE INDEX "_glossary_v_version_version_key_idx" ON "_glossary_v" USING btree ("version_key");
CREATE INDEX "_glossary_v_version_version_updated_at_idx" ON "_glossary_v" USING btree ("version_updated_at");
CREATE INDEX "_glossary_v_version_version_created_at_idx" ON "_glossary_v" USING btree ("version_created_at");
CREATE INDEX "_glossary_v_created_at_idx" ON "_glossary_v" USING btree ("created_at");
CREATE INDEX "_glossary_v_updated_at_idx" ON "_glossary_v" USING btree ("updated_at");
CREATE UNIQUE INDEX "_glossary_v_locales_locale_parent_id_unique" ON "_glossary_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "clinics_payment_order_idx" ON "clinics_payment" USING btree ("order");
CREATE INDEX "clinics_payment_parent_idx" ON "clinics_payment" USING btree ("parent_id");
CREATE INDEX "clinics_hours_order_idx" ON "clinics_hours" USING btree ("_order");
CREATE INDEX "clinics_hours_parent_id_idx" ON "clinics_hours" USING btree ("_parent_id");
CREATE UNIQUE INDEX "clinics_hours_locales_locale_parent_id_unique" ON "clinics_hours_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "clinics_exceptions_intervals_order_idx" ON "clinics_exceptions_intervals" USING btree ("_order");
CREATE INDEX "clinics_exceptions_intervals_parent_id_idx" ON "clinics_exceptions_intervals" USING btree ("_parent_id");
CREATE UNIQUE INDEX "clinics_exceptions_intervals_locales_locale_parent_id_unique" ON "clinics_exceptions_intervals_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "clinics_exceptions_order_idx" ON "clinics_exceptions" USING btree ("_order");
CREATE INDEX "clinics_exceptions_parent_id_idx" ON "clinics_exceptions" USING btree ("_parent_id");
CREATE UNIQUE INDEX "clinics_exceptions_locales_locale_parent_id_unique" ON "clinics_exceptions_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "clinics_languages_order_idx" ON "clinics_languages" USING btree ("order");
CREATE INDEX "clinics_languages_parent_idx" ON "clinics_languages" USING btree ("parent_id");
CREATE INDEX "clinics_opt_outs_order_idx" ON "clinics_opt_outs" USING btree ("order");
CREATE INDEX "clinics_opt_outs_parent_idx" ON "clinics_opt_outs" USING btree ("parent_id");
CREATE UNIQUE INDEX "clinics_key_idx" ON "clinics" USING btree ("key");
CREATE INDEX "clinics_jurisdiction_idx" ON "clinics" USING btree ("jurisdiction_id");
CREATE INDEX "clinics_updated_at_idx" ON "clinics" USING btree ("updated_at");
CREATE INDEX "clinics_created_at_idx" ON "clinics" USING btree ("created_at");
CREATE UNIQUE INDEX "clinics_locales_locale_parent_id_unique" ON "clinics_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "clinics_texts_order_parent" ON "clinics_texts" USING btree ("order","parent_id");
CREATE INDEX "clinics_rels_order_idx" ON "clinics_rels" USING btree ("order");
CREATE INDEX "clinics_rels_parent_idx" ON "clinics_rels" USING btree ("parent_id");
CREATE INDEX "clinics_rels_path_idx" ON "clinics_rels" USING btree ("path");
CREATE INDEX "clinics_rels_media_id_idx" ON "clinics_rels" USING btree ("media_id");
CREATE INDEX "_clinics_v_version_payment_order_idx" ON "_clinics_v_version_payment" USING btree ("order");
CREATE INDEX "_clinics_v_version_payment_parent_idx" ON "_clinics_v_version_payment" USING btree ("parent_id");
CREATE INDEX "_clinics_v_version_hours_order_idx" ON "_clinics_v_version_hours" USING btree ("_order");
CREATE INDEX "_clinics_v_version_hours_parent_id_idx" ON "_clinics_v_version_hours" USING btree ("_parent_id");
CREATE UNIQUE INDEX "_clinics_v_version_hours_locales_locale_parent_id_unique" ON "_clinics_v_version_hours_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_clinics_v_version_exceptions_intervals_order_idx" ON "_clinics_v_version_exceptions_intervals" USING btree ("_order");
CREATE INDEX "_clinics_v_version_exceptions_intervals_parent_id_idx" ON "_clinics_v_version_exceptions_intervals" USING btree ("_parent_id");
CREATE UNIQUE INDEX "_clinics_v_version_exceptions_intervals_locales_locale_paren" ON "_clinics_v_version_exceptions_intervals_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_clinics_v_version_exceptions_order_idx" ON "_clinics_v_version_exceptions" USING btree ("_order");
CREATE INDEX "_clinics_v_version_exceptions_parent_id_idx" ON "_clinics_v_version_exceptions" USING btree ("_parent_id");
CREATE UNIQUE INDEX "_clinics_v_version_exceptions_locales_locale_parent_id_uniqu" ON "_clinics_v_version_exceptions_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "__clinics_v_version_languages_v_order_idx" ON "__clinics_v_version_languages_v" USING btree ("order");
CREATE INDEX "__clinics_v_version_languages_v_parent_idx" ON "__clinics_v_version_languages_v" USING btree ("parent_id");
CREATE INDEX "_clinics_v_version_opt_outs_order_idx" ON "_clinics_v_version_opt_outs" USING btree ("order");
CREATE INDEX "_clinics_v_version_opt_outs_parent_idx" ON "_clinics_v_version_opt_outs" USING btree ("parent_id");
CREATE INDEX "_clinics_v_parent_idx" ON "_clinics_v" USING btree ("parent_id");
CREATE INDEX "_clinics_v_version_version_key_idx" ON "_clinics_v" USING btree ("version_key");
CREATE INDEX "_clinics_v_version_version_jurisdiction_idx" ON "_clinics_v" USING btree ("version_jurisdiction_id");
CREATE INDEX "_clinics_v_version_version_updated_at_idx" ON "_clinics_v" USING btree ("version_updated_at");
CREATE INDEX "_clinics_v_version_version_created_at_idx" ON "_clinics_v" USING btree ("version_created_at");
CREATE INDEX "_clinics_v_created_at_idx" ON "_clinics_v" USING btree ("created_at");
CREATE INDEX "_clinics_v_updated_at_idx" ON "_clinics_v" USING btree ("updated_at");
CREATE UNIQUE INDEX "_clinics_v_locales_locale_parent_id_unique" ON "_clinics_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_clinics_v_texts_order_parent" ON "_clinics_v_texts" USING btree ("order","parent_id");
CREATE INDEX "_clinics_v_rels_order_idx" ON "_clinics_v_rels" USING btree ("order");
CREATE INDEX "_clinics_v_rels_parent_idx" ON "_clinics_v_rels" USING btree ("parent_id");
CREATE INDEX "_clinics_v_rels_path_idx" ON "_clinics_v_rels" USING btree ("path");
CREATE INDEX "_clinics_v_rels_media_id_idx" ON "_clinics_v_rels" USING btree ("media_id");
CREATE UNIQUE INDEX "services_key_idx" ON "services" USING btree ("key");
CREATE INDEX "services_clinic_idx" ON "services" USING btree ("clinic_id");
CREATE INDEX "services_technique_idx" ON "services" USING btree ("technique_id");
CREATE INDEX "services_updated_at_idx" ON "services" USING btree ("updated_at");
CREATE INDEX "services_created_at_idx" ON "services" USING btree ("created_at");
CREATE UNIQUE INDEX "services_locales_locale_parent_id_unique" ON "services_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "services_rels_order_idx" ON "services_rels" USING btree ("order");
CREATE INDEX "services_rels_parent_idx" ON "services_rels" USING btree ("parent_id");
CREATE INDEX "services_rels_path_idx" ON "services_rels" USING btree ("path");
CREATE INDEX "services_rels_therapists_id_idx" ON "services_rels" USING btree ("therapists_id");
CREATE INDEX "_services_v_parent_idx" ON "_services_v" USING btree ("parent_id");
CREATE INDEX "_services_v_version_version_key_idx" ON "_services_v" USING btree ("version_key");
CREATE INDEX "_services_v_version_version_clinic_idx" ON "_services_v" USING btree ("version_clinic_id");
CREATE INDEX "_services_v_version_version_technique_idx" ON "_services_v" USING btree ("version_technique_id");
CREATE INDEX "_services_v_version_version_updated_at_idx" ON "_services_v" USING btree ("version_updated_at");
CREATE INDEX "_services_v_version_version_created_at_idx" ON "_services_v" USING btree ("version_created_at");
CREATE INDEX "_services_v_created_at_idx" ON "_services_v" USING btree ("created_at");
CREATE INDEX "_services_v_updated_at_idx" ON "_services_v" USING btree ("updated_at");
CREATE UNIQUE INDEX "_services_v_locales_locale_parent_id_unique" ON "_services_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_services_v_rels_order_idx" ON "_services_v_rels" USING btree ("order");
CREATE INDEX "_services_v_rels_parent_idx" ON "_services_v_rels" USING btree ("parent_id");
CREATE INDEX "_services_v_rels_path_idx" ON "_services_v_rels" USING btree ("path");
CREATE INDEX "_services_v_rels_therapists_id_idx" ON "_services_v_rels" USING btree ("therapists_id");
CREATE INDEX "therapists_credentials_covers_order_idx" ON "therapists_credentials_covers" USING btree ("order");
CREATE INDEX "therapists_credentials_covers_parent_idx" ON "therapists_credentials_covers" USING btree ("parent_id");
CREATE INDEX "therapists_credentials_order_idx" ON "therapists_credentials" USING btree ("_order");
CREATE INDEX "therapists_credentials_parent_id_idx" ON "therapists_credentials" USING btree ("_parent_id");
CREATE UNIQUE INDEX "therapists_key_idx" ON "therapists" USING btree ("key");
CREATE INDEX "therapists_clinic_idx" ON "therapists" USING btree ("clinic_id");
CREATE INDEX "therapists_photo_idx" ON "therapists" USING btree ("photo_id");
CREATE INDEX "therapists_updated_at_idx" ON "therapists" USING btree ("updated_at");
CREATE INDEX "therapists_created_at_idx" ON "therapists" USING btree ("created_at");
CREATE INDEX "therapists_slug_idx" ON "therapists_locales" USING btree ("slug","_locale");
CREATE UNIQUE INDEX "therapists_locales_locale_parent_id_unique" ON "therapists_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "therapists_texts_order_parent" ON "therapists_texts" USING btree ("order","parent_id");
CREATE INDEX "therapists_rels_order_idx" ON "therapists_rels" USING btree ("order");
CREATE INDEX "therapists_rels_parent_idx" ON "therapists_rels" USING btree ("parent_id");
CREATE INDEX "therapists_rels_path_idx" ON "therapists_rels" USING btree ("path");
CREATE INDEX "therapists_rels_techniques_id_idx" ON "therapists_rels" USING btree ("techniques_id");
CREATE INDEX "_therapists_v_version_credentials_covers_order_idx" ON "_therapists_v_version_credentials_covers" USING btree ("order");
CREATE INDEX "_therapists_v_version_credentials_covers_parent_idx" ON "_therapists_v_version_credentials_covers" USING btree ("parent_id");
CREATE INDEX "_therapists_v_version_credentials_order_idx" ON "_therapists_v_version_credentials" USING btree ("_order");
CREATE INDEX "_therapists_v_version_credentials_parent_id_idx" ON "_therapists_v_version_credentials" USING btree ("_parent_id");
CREATE INDEX "_therapists_v_parent_idx" ON "_therapists_v" USING btree ("parent_id");
CREATE INDEX "_therapists_v_version_version_key_idx" ON "_therapists_v" USING btree ("version_key");
CREATE INDEX "_therapists_v_version_version_clinic_idx" ON "_therapists_v" USING btree ("version_clinic_id");
CREATE INDEX "_therapists_v_version_version_photo_idx" ON "_therapists_v" USING btree ("version_photo_id");
CREATE INDEX "_therapists_v_version_version_updated_at_idx" ON "_therapists_v" USING btree ("version_updated_at");
CREATE INDEX "_therapists_v_version_version_created_at_idx" ON "_therapists_v" USING btree ("version_created_at");
CREATE INDEX "_therapists_v_created_at_idx" ON "_therapists_v" USING btree ("created_at");
CREATE INDEX "_therapists_v_updated_at_idx" ON "_therapists_v" USING btree ("updated_at");
CREATE INDEX "_therapists_v_version_version_slug_idx" ON "_therapists_v_locales" USING btree ("version_slug","_locale");
CREATE UNIQUE INDEX "_therapists_v_locales_locale_parent_id_unique" ON "_therapists_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_therapists_v_texts_order_parent" ON "_therapists_v_texts" USING btree ("order","parent_id");
CREATE INDEX "_therapists_v_rels_order_idx" ON "_therapists_v_rels" USING btree ("order");
CREATE INDEX "_therapists_v_rels_parent_idx" ON "_therapists_v_rels" USING btree ("parent_id");
CREATE INDEX "_therapists_v_rels_path_idx" ON "_therapists_v_rels" USING btree ("path");
CREATE INDEX "_therapists_v_rels_techniques_id_idx" ON "_therapists_v_rels" USING btree ("techniques_id");
CREATE UNIQUE INDEX "insurances_key_idx" ON "insurances" USING btree ("key");
CREATE INDEX "insurances_clinic_idx" ON "insurances" USING btree ("clinic_id");
CREATE INDEX "insurances_updated_at_idx" ON "insurances" USING btree ("updated_at");
CREATE INDEX "insurances_created_at_idx" ON "insurances" USING btree ("created_at");
CREATE UNIQUE INDEX "insurances_locales_locale_parent_id_unique" ON "insurances_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_insurances_v_parent_idx" ON "_insurances_v" USING btree ("parent_id");
CREATE INDEX "_insurances_v_version_version_key_idx" ON "_insurances_v" USING btree ("version_key");
CREATE INDEX "_insurances_v_version_version_clinic_idx" ON "_insurances_v" USING btree ("version_clinic_id");
CREATE INDEX "_insurances_v_version_version_updated_at_idx" ON "_insurances_v" USING btree ("version_updated_at");
CREATE INDEX "_insurances_v_version_version_created_at_idx" ON "_insurances_v" USING btree ("version_created_at");
CREATE INDEX "_insurances_v_created_at_idx" ON "_insurances_v" USING btree ("created_at");
CREATE INDEX "_insurances_v_updated_at_idx" ON "_insurances_v" USING btree ("updated_at");
CREATE UNIQUE INDEX "_insurances_v_locales_locale_parent_id_unique" ON "_insurances_v_locales" USING btree ("_locale","_parent_id");
CREATE UNIQUE INDEX "overlays_key_idx" ON "overlays" USING btree ("key");
CREATE INDEX "overlays_clinic_idx" ON "overlays" USING btree ("clinic_id");
CREATE INDEX "overlays_ruling_ruling_contraindication_idx" ON "overlays" USING btree ("ruling_contraindication_id");
CREATE INDEX "overlays_ruling_ruling_technique_idx" ON "overlays" USING btree ("ruling_technique_id");
CREATE INDEX "overlays_updated_at_idx" ON "overlays" USING btree ("updated_at");
CREATE INDEX "overlays_created_at_idx" ON "overlays" USING btree ("created_at");
CREATE UNIQUE INDEX "overlays_locales_locale_parent_id_unique" ON "overlays_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_overlays_v_parent_idx" ON "_overlays_v" USING btree ("parent_id");
CREATE INDEX "_overlays_v_version_version_key_idx" ON "_overlays_v" USING btree ("version_key");
CREATE INDEX "_overlays_v_version_version_clinic_idx" ON "_overlays_v" USING btree ("version_clinic_id");
CREATE INDEX "_overlays_v_version_ruling_version_ruling_contraindicati_idx" ON "_overlays_v" USING btree ("version_ruling_contraindication_id");
CREATE INDEX "_overlays_v_version_ruling_version_ruling_technique_idx" ON "_overlays_v" USING btree ("version_ruling_technique_id");
CREATE INDEX "_overlays_v_version_version_updated_at_idx" ON "_overlays_v" USING btree ("version_updated_at");
CREATE INDEX "_overlays_v_version_version_created_at_idx" ON "_overlays_v" USING btree ("version_created_at");
CREATE INDEX "_overlays_v_created_at_idx" ON "_overlays_v" USING btree ("created_at");
CREATE INDEX "_overlays_v_updated_at_idx" ON "_overlays_v" USING btree ("updated_at");
CREATE UNIQUE INDEX "_overlays_v_locales_locale_parent_id_unique" ON "_overlays_v_locales" USING btree ("_locale","_parent_id");
CREATE UNIQUE INDEX "notices_key_idx" ON "notices" USING btree ("key");
CREATE INDEX "notices_clinic_idx" ON "notices" USING btree ("clinic_id");
CREATE INDEX "notices_updated_at_idx" ON "notices" USING btree ("updated_at");
CREATE INDEX "notices_created_at_idx" ON "notices" USING btree ("created_at");
CREATE UNIQUE INDEX "notices_locales_locale_parent_id_unique" ON "notices_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_notices_v_parent_idx" ON "_notices_v" USING btree ("parent_id");
CREATE INDEX "_notices_v_version_version_key_idx" ON "_notices_v" USING btree ("version_key");
CREATE INDEX "_notices_v_version_version_clinic_idx" ON "_notices_v" USING btree ("version_clinic_id");
CREATE INDEX "_notices_v_version_version_updated_at_idx" ON "_notices_v" USING btree ("version_updated_at");
CREATE INDEX "_notices_v_version_version_created_at_idx" ON "_notices_v" USING btree ("version_created_at");
CREATE INDEX "_notices_v_created_at_idx" ON "_notices_v" USING btree ("created_at");
CREATE INDEX "_notices_v_updated_at_idx" ON "_notices_v" USING btree ("updated_at");
CREATE UNIQUE INDEX "_notices_v_locales_locale_parent_id_unique" ON "_notices_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "jurisdictions_weekend_order_idx" ON "jurisdictions_weekend" USING btree ("order");
CREATE INDEX "jurisdictions_weekend_parent_idx" ON "jurisdictions_weekend" USING btree ("parent_id");
CREATE INDEX "jurisdictions_holidays_order_idx" ON "jurisdictions_holidays" USING btree ("_order");
CREATE INDEX "jurisdictions_holidays_parent_id_idx" ON "jurisdictions_holidays" USING btree ("_parent_id");
CREATE UNIQUE INDEX "jurisdictions_holidays_locales_locale_parent_id_unique" ON "jurisdictions_holidays_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "jurisdictions_titles_order_idx" ON "jurisdictions_titles" USING btree ("_order");
CREATE INDEX "jurisdictions_titles_parent_id_idx" ON "jurisdictions_titles" USING btree ("_parent_id");
CREATE UNIQUE INDEX "jurisdictions_titles_locales_locale_parent_id_unique" ON "jurisdictions_titles_locales" USING btree ("_locale","_parent_id");
CREATE UNIQUE INDEX "jurisdictions_key_idx" ON "jurisdictions" USING btree ("key");
CREATE INDEX "jurisdictions_updated_at_idx" ON "jurisdictions" USING btree ("updated_at");
CREATE INDEX "jurisdictions_created_at_idx" ON "jurisdictions" USING btree ("created_at");
CREATE UNIQUE INDEX "jurisdictions_locales_locale_parent_id_unique" ON "jurisdictions_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "jurisdictions_texts_order_parent" ON "jurisdictions_texts" USING btree ("order","parent_id");
CREATE INDEX "jurisdictions_texts_locale_parent" ON "jurisdictions_texts" USING btree ("locale","parent_id");
CREATE INDEX "jurisdictions_rels_order_idx" ON "jurisdictions_rels" USING btree ("order");
CREATE INDEX "jurisdictions_rels_parent_idx" ON "jurisdictions_rels" USING btree ("parent_id");
CREATE INDEX "jurisdictions_rels_path_idx" ON "jurisdictions_rels" USING btree ("path");
CREATE INDEX "jurisdictions_rels_techniques_id_idx" ON "jurisdictions_rels" USING btree ("techniques_id");
CREATE INDEX "_jurisdictions_v_version_weekend_order_idx" ON "_jurisdictions_v_version_weekend" USING btree ("order");
CREATE INDEX "_jurisdictions_v_version_weekend_parent_idx" ON "_jurisdictions_v_version_weekend" USING btree ("parent_id");
CREATE INDEX "_jurisdictions_v_version_holidays_order_idx" ON "_jurisdictions_v_version_holidays" USING btree ("_order");
CREATE INDEX "_jurisdictions_v_version_holidays_parent_id_idx" ON "_jurisdictions_v_version_holidays" USING btree ("_parent_id");
CREATE UNIQUE INDEX "_jurisdictions_v_version_holidays_locales_locale_parent_id_u" ON "_jurisdictions_v_version_holidays_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_jurisdictions_v_version_titles_order_idx" ON "_jurisdictions_v_version_titles" USING btree ("_order");
CREATE INDEX "_jurisdictions_v_version_titles_parent_id_idx" ON "_jurisdictions_v_version_titles" USING btree ("_parent_id");
CREATE UNIQUE INDEX "_jurisdictions_v_version_titles_locales_locale_parent_id_uni" ON "_jurisdictions_v_version_titles_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_jurisdictions_v_parent_idx" ON "_jurisdictions_v" USING btree ("parent_id");
CREATE INDEX "_jurisdictions_v_version_version_key_idx" ON "_jurisdictions_v" USING btree ("version_key");
CREATE INDEX "_jurisdictions_v_version_version_updated_at_idx" ON "_jurisdictions_v" USING btree ("version_updated_at");
CREATE INDEX "_jurisdictions_v_version_version_created_at_idx" ON "_jurisdictions_v" USING btree ("version_created_at");
CREATE INDEX "_jurisdictions_v_created_at_idx" ON "_jurisdictions_v" USING btree ("created_at");
CREATE INDEX "_jurisdictions_v_updated_at_idx" ON "_jurisdictions_v" USING btree ("updated_at");
CREATE UNIQUE INDEX "_jurisdictions_v_locales_locale_parent_id_unique" ON "_jurisdictions_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_jurisdictions_v_texts_order_parent" ON "_jurisdictions_v_texts" USING btree ("order","parent_id");
CREATE INDEX "_jurisdictions_v_texts_locale_parent" ON "_jurisdictions_v_texts" USING btree ("locale","parent_id");
CREATE INDEX "_jurisdictions_v_rels_order_idx" ON "_jurisdictions_v_rels" USING btree ("order");
CREATE INDEX "_jurisdictions_v_rels_parent_idx" ON "_jurisdictions_v_rels" USING btree ("parent_id");
CREATE INDEX "_jurisdictions_v_rels_path_idx" ON "_jurisdictions_v_rels" USING btree ("path");
CREATE INDEX "_jurisdictions_v_rels_techniques_id_idx" ON "_jurisdictions_v_rels" USING btree ("techniques_id");
CREATE INDEX "users_roles_order_idx" ON "users_roles" USING btree ("order");
CREATE INDEX "users_roles_parent_idx" ON "users_roles" USING btree ("parent_id");
CREATE INDEX "users_languages_order_idx" ON "users_languages" USING btree ("order");
CREATE INDEX "users_languages_parent_idx" ON "users_languages" USING btree ("parent_id");
CREATE INDEX "users_sessions_order_idx" ON "users_sessions" USING btree ("_order");
CREATE INDEX "users_sessions_parent_id_idx" ON "users_sessions" USING btree ("_parent_id");
CREATE INDEX "users_updated_at_idx" ON "users" USING btree ("updated_at");
CREATE INDEX "users_created_at_idx" ON "users" USING btree ("created_at");
CREATE UNIQUE INDEX "users_email_idx" ON "users" USING btree ("email");
CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
CREATE INDEX "users_rels_clinics_id_idx" ON "users_rels" USING btree ("clinics_id");
CREATE INDEX "comments_flags_order_idx" ON "comments_flags" USING btree ("order");
CREATE INDEX "comments_flags_parent_idx" ON "comments_flags" USING btree ("parent_id");
CREATE UNIQUE INDEX "comments_key_idx" ON "comments" USING btree ("key");
CREATE INDEX "comments_article_idx" ON "comments" USING btree ("article_id");
CREATE INDEX "comments_clinic_idx" ON "comments" USING btree ("clinic_id");
CREATE INDEX "comments_updated_at_idx" ON "comments" USING btree ("updated_at");
CREATE INDEX "comments_created_at_idx" ON "comments" USING btree ("created_at");
CREATE INDEX "_comments_v_version_flags_order_idx" ON "_comments_v_version_flags" USING btree ("order");
CREATE INDEX "_comments_v_version_flags_parent_idx" ON "_comments_v_version_flags" USING btree ("parent_id");
CREATE INDEX "_comments_v_parent_idx" ON "_comments_v" USING btree ("parent_id");
CREATE INDEX "_comments_v_version_version_key_idx" ON "_comments_v" USING btree ("version_key");
CREATE INDEX "_comments_v_version_version_article_idx" ON "_comments_v" USING btree ("version_article_id");
CREATE INDEX "_comments_v_version_version_clinic_idx" ON "_comments_v" USING btree ("version_clinic_id");
CREATE INDEX "_comments_v_version_version_updated_at_idx" ON "_comments_v" USING btree ("version_updated_at");
CREATE INDEX "_comments_v_version_version_created_at_idx" ON "_comments_v" USING btree ("version_created_at");
CREATE INDEX "_comments_v_created_at_idx" ON "_comments_v" USING btree ("created_at");
CREATE INDEX "_comments_v_updated_at_idx" ON "_comments_v" USING btree ("updated_at");
CREATE UNIQUE INDEX "change_requests_key_idx" ON "change_requests" USING btree ("key");
CREATE INDEX "change_requests_clinic_idx" ON "change_requests" USING btree ("clinic_id");
CREATE INDEX "change_requests_updated_at_idx" ON "change_requests" USING btree ("updated_at");
CREATE INDEX "change_requests_created_at_idx" ON "change_requests" USING btree ("created_at");
CREATE INDEX "_change_requests_v_parent_idx" ON "_change_requests_v" USING btree ("parent_id");
CREATE INDEX "_change_requests_v_version_version_key_idx" ON "_change_requests_v" USING btree ("version_key");
CREATE INDEX "_change_requests_v_version_version_clinic_idx" ON "_change_requests_v" USING btree ("version_clinic_id");
CREATE INDEX "_change_requests_v_version_version_updated_at_idx" ON "_change_requests_v" USING btree ("version_updated_at");
CREATE INDEX "_change_requests_v_version_version_created_at_idx" ON "_change_requests_v" USING btree ("version_created_at");
CREATE INDEX "_change_requests_v_created_at_idx" ON "_change_requests_v" USING btree ("created_at");
CREATE INDEX "_change_requests_v_updated_at_idx" ON "_change_requests_v" USING btree ("updated_at");
CREATE UNIQUE INDEX "payload_kv_key_idx" ON "payload_kv" USING btree ("key");
CREATE INDEX "payload_preferences_key_idx" ON "payload_preferences" USING btree ("key");
CREATE INDEX "payload_preferences_updated_at_idx" ON "payload_preferences" USING btree ("updated_at");
CREATE INDEX "payload_preferences_created_at_idx" ON "payload_preferences" USING btree ("created_at");
CREATE INDEX "payload_preferences_rels_order_idx" ON "payload_preferences_rels" USING btree ("order");
CREATE INDEX "payload_preferences_rels_parent_idx" ON "payload_preferences_rels" USING btree ("parent_id");
CREATE INDEX "payload_preferences_rels_path_idx" ON "payload_preferences_rels" USING btree ("path");
CREATE INDEX "payload_preferences_rels_users_id_idx" ON "payload_preferences_rels" USING btree ("users_id");
CREATE INDEX "payload_migrations_updated_at_idx" ON "payload_migrations" USING btree ("updated_at");
CREATE INDEX "payload_migrations_created_at_idx" ON "payload_migrations" USING btree ("created_at");
CREATE INDEX "network_languages_order_idx" ON "network_languages" USING btree ("order");
CREATE INDEX "network_languages_parent_idx" ON "network_languages" USING btree ("parent_id");
CREATE UNIQUE INDEX "network_locales_locale_parent_id_unique" ON "network_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "network_texts_order_parent" ON "network_texts" USING btree ("order","parent_id");
CREATE INDEX "__network_v_version_languages_v_order_idx" ON "__network_v_version_languages_v" USING btree ("order");
CREATE INDEX "__network_v_version_languages_v_parent_idx" ON "__network_v_version_languages_v" USING btree ("parent_id");
CREATE INDEX "_network_v_created_at_idx" ON "_network_v" USING btree ("created_at");
CREATE INDEX "_network_v_updated_at_idx" ON "_network_v" USING btree ("updated_at");
CREATE UNIQUE INDEX "_network_v_locales_locale_parent_id_unique" ON "_network_v_locales" USING btree ("_locale","_parent_id");
CREATE INDEX "_network_v_texts_order_parent" ON "_network_v_texts" USING btree ("order","parent_id");
